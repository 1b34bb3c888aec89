import type { SearchTerms } from '../search-terms.ts';

/** How people write in English when they search. */
export const searchTerms: SearchTerms = {
  fillers:
    "a an the of on in at to from by for with and or but my your his her their its it is are am was i i'm me we you he she this that these there when while if as after before during since because cannot can can't could not do does so very too also some any all have has had been be being get got feel feels feeling felt pain pains painful hurt hurts hurting ache aches achy sore soreness discomfort muscle muscles knot knots spasm cramp trigger point points left right where what which my mine",
  same: [
    ['low back', 'lower back', 'lumbar', 'lumbago', 'lowback', 'back low'],
    ['mid back', 'middle back', 'middle of the back', 'middle of my back', 'midback'],
    ['upper back', 'top of the back', 'top of my back', 'upperback'],
    ['shoulder blade', 'shoulder blades', 'scapula', 'wing bone', 'shoulderblade'],
    ['stiff neck', 'neck stiffness', 'crick in the neck', 'crick in my neck'],
    ['headache', 'headaches', 'head ache'],
    ['buttock', 'buttocks', 'butt', 'bottom', 'backside', 'bum'],
    ['tailbone', 'tail bone', 'coccyx'],
    ['sacroiliac', 'si joint'],
    ['belly', 'abdomen', 'tummy'],
    ['sitting', 'seated', 'sat'],
    ['driving', 'drive', 'car', 'car ride'],
    ['desk', 'office', 'computer', 'laptop', 'keyboard'],
    ['screen', 'screens', 'monitor'],
    ['bag', 'purse', 'handbag'],
    ['stress', 'stressed', 'anxiety'],
    ['stairs', 'steps', 'staircase'],
    ['fall', 'falling', 'fell'],
    ['lifting', 'lift', 'picked up'],
    ['running', 'run', 'jogging'],
    ['cough', 'coughing'],
    ['tingling', 'pins and needles'],
    ['sciatica', 'sciatic'],
    ['pull-ups', 'chin-ups'],
  ],
  urgent:
    'chest heart breath breathing breathless fever chills sweats numb numbness weak weakness pee peeing urine bladder bowel poop genitals cancer lump artery crash accident pregnant pregnancy faint fainted osteoporosis stroke redness pus kidney',
};
