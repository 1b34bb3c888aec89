/** Warning signs: questions, what to do, and why. The emergency sentence is always word for word. */
export const redFlagWords = {
  emergency: 'If you think this is an emergency, call 911 or go to the nearest emergency room now. This app cannot tell you whether it is safe to wait.',
  flags: {
    'cauda-equina': {
      questions: [
        'Are you numb between your legs or around your bottom or genitals?',
        'Can you not pee, or are you losing pee or poop without control?',
        'Are both legs weak, or is weakness getting worse?',
        'Have you newly lost sexual feeling?',
      ],
      action: 'Call 911 or go to the emergency room now. Do not wait for an appointment.',
      why: 'The nerves at the end of your spine may be squeezed. Care within hours can save them.',
    },
    'neuro-deficit': {
      questions: [
        'Is your foot dragging or slapping?',
        'Is your leg or arm getting weaker over hours or days?',
        'Are you newly clumsy with your hands or unsteady walking?',
      ],
      action: 'If it is severe or getting worse quickly, call 911 or go to the ER. If mild and steady, call your clinician today.',
      why: 'A nerve or the spinal cord may be under pressure.',
    },
    fracture: {
      questions: [
        'Did this start after a fall, car crash or hard hit?',
        'Do you have osteoporosis, or have you taken steroid pills for a long time?',
        'Are you over 50 with sudden severe back pain?',
      ],
      action: 'After a major fall or crash, call 911 and do not move. Otherwise call the same day.',
      why: 'A bone of the spine can crack after a small slip, if bones are thin.',
    },
    infection: {
      questions: [
        'Do you have fever, chills or night sweats?',
        'Have you had an infection or surgery in the last few weeks? Do you inject drugs?',
        'Is your body weak at fighting germs (a weak immune system)?',
      ],
      action: 'Call your clinician today. Fever with severe back pain and weakness, or feeling very ill, is an emergency: call 911.',
      why: 'Bacteria can infect the discs or bones of the spine.',
    },
    cancer: {
      questions: [
        'Have you ever had cancer?',
        'Have you lost weight without trying?',
        'Is the pain no better after a month, or worse at night and not eased by lying down?',
      ],
      action: 'Call your clinician within a few days. If you also have weakness or trouble peeing, treat it as an emergency.',
      why: 'Some cancers spread to the spine.',
    },
    aaa: {
      questions: [
        'Are you over 60, or have you smoked, with sudden severe belly or back pain?',
        'Do you feel a pulsing lump in your belly?',
        'Did a tearing pain move from your chest to your back?',
      ],
      action: 'Call 911 now. Do not drive yourself.',
      why: 'The main artery may be leaking or tearing.',
    },
    'heart-lung': {
      questions: [
        'Do you have chest pressure, jaw or arm pain, sweating or breathlessness with the back pain?',
        'Did the breathlessness or chest pain start after a needle in the upper back or shoulder?',
      ],
      action: 'Call 911 now.',
      why: 'Heart attacks, lung clots and punctured lungs can hurt in the upper back.',
    },
    'child-age': {
      questions: [
        'Are you under 18, or over 50 with new back pain?',
      ],
      action: 'Call your doctor soon. Do this even if you have no other signs.',
      why: 'Serious causes are more common at these ages.',
    },
    pregnancy: {
      questions: [
        'Are you pregnant with back pain plus bleeding, leaking fluid, fever or cramps?',
      ],
      action: 'Call your pregnancy care team now.',
      why: 'Back pain can be an early sign of labor or infection.',
    },
    kidney: {
      questions: [
        'Is the pain in your side, with fever, burning when you pee, or blood in your pee?',
      ],
      action: 'Call your clinician today; with high fever or vomiting go to urgent care or the ER.',
      why: 'A kidney infection needs medicine soon.',
    },
    'post-injection': {
      questions: [
        'Did chest pain or breathlessness start after a needle in the upper back, neck or shoulder?',
        'Is there spreading redness, pus, fever or growing swelling?',
        'Do you have new numbness or weakness that does not fade when the numbing medicine wears off?',
        'Ringing ears, metal taste, or face tingling right after an injection?',
      ],
      action: 'Breathing trouble, chest pain, face or throat swelling, or severe weakness: call 911. Numbness that stays, spreading redness or fever: call the clinic today.',
      why: 'Rarely a needle near the ribs punctures the lung; rarely an injection gets infected or reacts.',
    },
  },
} as const;
