/** Where a statement comes from. `url` is where it was seen; it is shown as text, never fetched. */
export interface Source {
  readonly cite: string;
  readonly doi?: string;
  readonly url?: string;
}

/** Everything that is cited, by key. A test holds this list and the texts together. */
export const sources: Readonly<Record<string, Source>> = {
  AAOS: {
    cite: 'American Academy of Orthopaedic Surgeons. Spine Conditioning Program (OrthoInfo), clinic copy',
    url: 'https://baystatepain.com/pain-exercises/rehabilitation/spine-program/',
  },
  ACP2017: {
    cite: 'Qaseem A et al. Noninvasive treatments for acute, subacute, and chronic low back pain: ACP clinical practice guideline. Ann Intern Med 2017;166(7):514-530',
    doi: '10.7326/M16-2367',
    url: 'https://www.guidelinecentral.com/guideline/13349/',
  },
  ACSM: {
    cite: 'ACSM stretching and flexibility guidelines (Guidelines for Exercise Testing and Prescription, 11th ed., Table 5.6)',
    url: 'https://www.acsm.org/all-blog-posts/certification-blog/acsm-certified-blog/2021/03/18/stretching-and-flexibility-guidelines-update',
  },
  AMTA_SPS: {
    cite: 'Kent D. Trigger points and treatment of the serratus posterior superior. AMTA / Massage Today',
    url: 'https://amtamassage.org/publications/massage-today/trigger-points-serratus-posterior-superior',
  },
  BAUTISTA2020: {
    cite: 'Bautista A, Sweet J, Bolash R, Chang Chien GC. Role of intramuscular corticosteroids in trigger point injections: a narrative review. J Anesth Clin Care 2020',
    url: 'https://www.heraldopenaccess.us/openaccess/role-of-intramuscular-corticosteroids-in-trigger-point-injections-a-narrative-review',
  },
  BOYCE2020: {
    cite: 'Boyce D et al. Adverse events associated with therapeutic dry needling. Int J Sports Phys Ther 2020;15(1):103-113',
    doi: '10.26603/ijspt20200103',
    url: 'https://integrativedn.com/adverse-events-associated-with-therapeutic-dry-needling/',
  },
  BRADY2014: {
    cite: 'Brady S, McEvoy J, Dommerholt J, Doody C. Adverse events following trigger point dry needling: a prospective survey of chartered physiotherapists. J Man Manip Ther 2014;22(3):134-40',
    doi: '10.1179/2042618613Y.0000000044',
    url: 'https://docksci.com/adverse-events-following-trigger-point-dry-needling-a-prospective-survey-of-char_5a9b7838d64ab27bab7504dc.html',
  },
  BRAINSCAPE: {
    cite: 'Study-card summary of Travell & Simons referral patterns (gluteus maximus/medius, lumbar paraspinals)',
    url: 'https://brainscape.com/flashcards/trp-referral-5577667/packs/8307149',
  },
  BRON2012: {
    cite: 'Bron C, Dommerholt JD. Etiology of myofascial trigger points. Curr Pain Headache Rep 2012;16:439-44',
    doi: '10.1007/s11916-012-0289-4',
    url: 'http://cord.distantreader.org/stacks/carrels-legacy/energyCrisis-from-scholar/txt/work_syvmmgwpyjh4nd6ymci4snl5eq.txt',
  },
  BRUCKLE1990: {
    cite: 'Bruckle W et al. Gewebe-pO2-Messung in der verspannten Ruckenmuskulatur (m. erector spinae). Z Rheumatol 1990;49(4):208-216',
    url: 'https://science.heilpflanzen-welt.de/1990-cam-herbal/00167980.htm',
  },
  CAGNIE2012: {
    cite: 'Cagnie B et al. The influence of dry needling of the trapezius muscle on muscle blood flow and oxygenation. J Manipulative Physiol Ther 2012;35(9):685-91',
    doi: '10.1016/j.jmpt.2012.10.005',
    url: 'https://www.jmptonline.org/article/S0161-4754%2812%2900207-2/fulltext',
  },
  CHEN2016: {
    cite: 'Chen Q et al. Quantification of myofascial taut bands. Arch Phys Med Rehabil 2016;97(1):67-73',
    doi: '10.1016/j.apmr.2015.09.019',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4696888',
  },
  CLIN: {
    cite: 'General physical-therapy and anatomy knowledge',
  },
  DELPHI2018: {
    cite: 'Fernandez-de-las-Penas C, Dommerholt J. International consensus on diagnostic criteria and clinical considerations of myofascial trigger points: a Delphi study. Pain Med 2018;19(1):142-150',
    doi: '10.1093/pm/pnx207',
    url: 'https://pubmed.ncbi.nlm.nih.gov/29025044/',
  },
  DN48H: {
    cite: 'Dry needling versus ischemic compression, upper trapezius trigger points, immediate and 48 h (n=31). J Chiropr Med 2016',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5106437',
  },
  DNMT: {
    cite: 'Dry Needling for Manual Therapists, muscle techniques (excerpt: lung 0.5-1 inch deep in a thin person; infraspinatus 1-1.5 inch needle toward scapula)',
    url: 'https://123doc.top/document/5958691-ebook-dry-needling-for-manual-therapists-part-2.htm',
  },
  FPN: {
    cite: 'Family Practice Notebook: trigger point location',
    url: 'https://fpnotebook.com/Rheum/Exam/TrgrPntLctn.htm',
  },
  FRYER2004: {
    cite: 'Fryer G, Morris T, Gibbons P. Paraspinal muscles and intervertebral dysfunction: parts one and two. J Manipulative Physiol Ther 2004',
    url: 'https://ro.scribd.com/document/209595645/Paraspinal-Muscles-and-Intervertebral-Dysfunction-Part-2',
  },
  GE2011: {
    cite: 'Ge HY, Fernandez-de-las-Penas C, Yue SW. Myofascial trigger points: spontaneous electrical activity and its consequences for pain induction and propagation. Chin Med 2011;6:13',
    doi: '10.1186/1749-8546-6-13',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3070691',
  },
  GERWIN2020: {
    cite: 'Gerwin RD, Cagnie B, Petrovic M, Van Dorpe J, Calders P, De Meulemeester K. Foci of segmentally contracted sarcomeres in trapezius muscle biopsy specimens in myalgic and nonmyalgic human subjects: preliminary results. Pain Med 2020',
    url: 'http://globalauthorid.com/WebPortal/ArticleView?wd=E34FE33E82A052E65B6B925CDF3A42C7EC3E8CDDB350175A',
  },
  GMED_DECK: {
    cite: 'Physician teaching deck: gluteus medius/minimus referral summary',
    url: 'https://topgolfgears.com/course-instructor-end.html',
  },
  HONG1994: {
    cite: 'Hong CZ. Lidocaine injection versus dry needling to myofascial trigger point: the importance of the local twitch response. Am J Phys Med Rehabil 1994;73(4):256-63',
    doi: '10.1097/00002060-199407000-00006',
    url: 'https://pubmed.ncbi.nlm.nih.gov/8043247/',
  },
  HU2018: {
    cite: 'Hu HT et al. Is dry needling effective for low back pain? A systematic review and PRISMA-compliant meta-analysis. Medicine (Baltimore) 2018;97(26):e11225',
    doi: '10.1097/MD.0000000000011225',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6242300',
  },
  HUBBARD: {
    cite: 'Rhomboid referral and aggravating activities (patient page)',
    url: 'https://hubbardfoundation.squarespace.com/rhomboid',
  },
  KWON2017: {
    cite: 'Kwon D et al. Characteristics of myofascial pain syndrome of the infraspinatus muscle. Ann Rehabil Med 2017;41(4):573-581',
    doi: '10.5535/arm.2017.41.4.573',
    url: 'https://e-arm.org/journal/view.php?number=863',
  },
  LIU2015: {
    cite: 'Liu L et al. Effectiveness of dry needling for myofascial trigger points associated with neck and shoulder pain: systematic review and meta-analysis. Arch Phys Med Rehabil 2015',
    url: 'https://www.physiospot.com/2015/06/13/effectiveness-of-dry-needling-for-myofascial-trigger-points-associated-with-neck-and-shoulder-pain/',
  },
  LOPEZ2022: {
    cite: 'Lopez-Castellanos R et al. Dry needling of the iliocostalis lumborum with a safety protocol: ultrasound study (kidney/peritoneum proximity). Healthcare 2022;10(12):2470',
    doi: '10.3390/healthcare10122470',
    url: 'https://www.mdpi.com/2227-9032/10/12/2470/xml',
  },
  LOUW2017: {
    cite: 'Louw S et al. Effectiveness of exercise in office workers with neck pain: systematic review and meta-analysis. S Afr J Physiother 2017;73(1):a392',
    doi: '10.4102/sajp.v73i1.392',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6093121',
  },
  LTR2021: {
    cite: 'Importance of the local twitch response during needling interventions in spinal pain associated with myofascial trigger points: systematic review and meta-analysis. Acupunct Med 2021',
    doi: '10.1177/09645284211056346',
    url: 'https://dev.integrativedryneedling.com/the-importance-of-the-local-twitch-response-during-needling-interventions-in-spinal-pain-associated-with-myofascial-trigger-points-a-systematic-review-and-meta-analysis/',
  },
  MAYO: {
    cite: 'Mayo Clinic. Back exercises in 15 minutes a day',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/adult-health/multimedia/back-pain/sls-20076265',
  },
  MEDLINK_IS: {
    cite: 'MedLink figure after Travell & Simons 1983: infraspinatus pattern',
    url: 'https://www.medlink.com/media/mpssi12b',
  },
  MEDLINK_LS: {
    cite: 'MedLink figure after Travell & Simons 1983: levator scapulae pattern',
    url: 'https://www.medlink.com/media/mpssi10',
  },
  MEDLINK_LT: {
    cite: 'MedLink figure after Travell & Simons 1983: trapezius TP-2, TP-3 patterns',
    url: 'https://www.medlink.com/media/Mpssi6',
  },
  MEDLINK_PI: {
    cite: 'MedLink figure after Travell & Simons 1992: piriformis pattern',
    url: 'https://www.medlink.com/media/Mpssi15',
  },
  MEDLINK_UT: {
    cite: 'MedLink figure after Travell & Simons 1983: upper trapezius TP-1 pattern',
    url: 'https://www.medlink.com/media/Mpssi5',
  },
  MEDSCAPE: {
    cite: 'Kishner S. Trigger point injection (periprocedural care; technique). Medscape eMedicine 1997731, updated Apr 2022',
    url: 'https://emedicine.medscape.com/article/1997731-periprocedure',
  },
  MEDSCAPET: {
    cite: 'Kishner S. Trigger point injection: technique. Medscape eMedicine 1997731',
    url: 'https://emedicine.medscape.com/article/1997731-technique',
  },
  MINTKEN2025: {
    cite: 'Mintken PE, Denman B, Dommerholt J. Pneumothorax after dry needling of intrascapular muscles using a rib bracketing technique. Phys Ther 2025',
    doi: '10.1093/ptj/pzaf078',
    url: 'https://m.booksci.cn/literature/144226289.htm',
  },
  NAM_GMIN: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: gluteus minimus (after Travell & Simons)',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_minimus.html',
  },
  NAM_ILIO: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: iliopsoas (after Travell & Simons)',
    url: 'http://myofascialtherapy.org/symptom-checker/symptomcheck/symptom_leg_iliopsoas.html',
  },
  NAM_PARA: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: paraspinals (after Travell & Simons)',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_longissimus.html',
  },
  NAM_PIRI: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: piriformis (after Travell & Simons)',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_piriformis.html',
  },
  NAM_QL: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: quadratus lumborum (after Travell & Simons)',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_leg_quadratus.html',
  },
  NAM_SUBS: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: subscapularis (after Travell & Simons)',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_subscapularis.html',
  },
  NAM_SUPR: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: supraspinatus (after Travell & Simons)',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_supraspinatus.html',
  },
  NAM_TRAP: {
    cite: 'National Association of Myofascial Trigger Point Therapists symptom checker: trapezius (after Travell & Simons)',
    url: 'http://check.myofascialtherapy.org/symptomcheck/symptom_upper_trapezius.html',
  },
  NAVARRO2020: {
    cite: 'Navarro-Santana MJ et al. Effectiveness of dry needling for myofascial trigger points associated with neck pain symptoms: updated systematic review and meta-analysis. J Clin Med 2020;9(10):3300',
    url: 'https://ichgcp.net/no/clinical-trials-registry/publications/112914-effectiveness-of-dry-needling-for-myofascial-trigger-points-associated-with-neck-pain-symptoms-an',
  },
  NAVARRO2022: {
    cite: 'Navarro-Santana MJ et al. Dry needling versus trigger point injection for neck pain symptoms associated with myofascial trigger points: systematic review and meta-analysis. Pain Med 2022;23(3):515-525',
    doi: '10.1093/pm/pnab188',
    url: 'https://integrativedryneedling.com/dry-needling-versus-trigger-point-injection-for-neck-pain-symptoms-associated-with-myofascial-trigger-points-a-systematic-review-and-meta-analysis/',
  },
  NIELASHER: {
    cite: 'Niel-Asher: lower back pain, overview of key muscles (multifidus, erector spinae)',
    url: 'https://www.nielasher.com/blogs/video-blog/lower-back-pain-an-overview-of-the-key-muscles',
  },
  OSTEOMAG: {
    cite: 'Clinic page: rhomboid stretches 15-30 s, 2-4 reps',
    url: 'https://osteomag.ca/en/rhomboid-pain',
  },
  PAIK2011: {
    cite: 'Paik NC, Seo JW. CT-guided needle aspiration of pneumothorax from a trigger point injection. Pain Med 2011;12:837-841 (quotes ASA Closed Claims)',
    url: 'https://scribd.com/document/639188855/CT-Guided-Needle-Aspiration-of-Pneumothorax',
  },
  POCOVI2024: {
    cite: 'Pocovi NC et al. WalkBack: individualised progressive walking and education to prevent low back pain recurrence: RCT. Lancet 2024;404:134-144',
    doi: '10.1016/S0140-6736(24)00755-4',
    url: 'https://www.painpluscpn.ca/Home/Article/136116',
  },
  POCOVI_SUM: {
    cite: 'WalkBack results summary: HR 0.72 (0.60-0.85); median 208 vs 112 days; goal 30 min x 5/week by 6 months',
    url: 'https://pcmedproject.com/evidence-matters/rct-results-can-low-back-pain-recurrence-be-prevented-by-walking/',
  },
  QUINTNER2015: {
    cite: 'Quintner JL, Bove GM, Cohen ML. A critical evaluation of the trigger point phenomenon. Rheumatology (Oxford) 2015;54(3):392-9',
    doi: '10.1093/rheumatology/keu471',
    url: 'https://www.painscience.com/biblio/critical-evaluation-of-the-trigger-point-phenomenon.html',
  },
  RICHTER_QL: {
    cite: 'Richter & Hebgen, Trigger Points and Muscle Chains (excerpt): quadratus lumborum locations and referral',
    url: 'https://www.fitness-vip.com/muscle-chains/muscles-of-lower-torso-pain.html',
  },
  RICHTER_SC: {
    cite: 'Richter & Hebgen, Trigger Points and Muscle Chains (excerpt): infraspinatus, teres minor, teres major',
    url: 'https://www.fitness-vip.com/muscle-chains/info-fid.html',
  },
  ROLAND1986: {
    cite: 'Roland MO. A critical review of the evidence for a pain-spasm-pain cycle in spinal disorders. Clin Biomech 1986',
    doi: '10.1016/0268-0033(86)90085-9',
    url: 'https://www.clinbiomech.com/article/0268-0033(86)90085-9/pdf',
  },
  SADN: {
    cite: 'Safety guidelines for dry needling (chiropractic and osteopathy), anatomical considerations 5.1 thorax and 5.2 lower back. South Africa Allied Health Professions Act board notice',
    url: 'http://acts.co.za/allied-health-professions-act-1982/bn121_5_1_thorax.php',
  },
  SADN2: {
    cite: 'Safety guidelines for dry needling, 5.2 lower back region. South Africa Allied Health Professions Act board notice',
    url: 'https://source.acts.co.za/allied-health-professions-act-1982/bn121_5_2_lower_back_region.php',
  },
  SCOTT2009: {
    cite: 'Scott NA, Guo B, Barton PM, Gerwin RD. Trigger point injections for chronic non-malignant musculoskeletal pain: a systematic review. Pain Med 2009;10(1):54-69',
    doi: '10.1111/j.1526-4637.2008.00526.x',
    url: 'https://academic.oup.com/painmedicine/article/doi/10.1111/j.1526-4637.2008.00526.x/1835487/Trigger-Point-Injections-for-Chronic-Non-Malignant',
  },
  SDSM: {
    cite: 'San Diego Sports Medicine. Lumbar spine conditioning handout',
    url: 'https://sandiego-sportsmedicine.gutensite.net/Lumbar-Spine-Conditioning',
  },
  SHAH2005: {
    cite: 'Shah JP, Phillips TM, Danoff JV, Gerber LH. An in vivo microanalytical technique for measuring the local biochemical milieu of human skeletal muscle. J Appl Physiol 2005;99(5):1977-84',
    doi: '10.1152/japplphysiol.00419.2005',
    url: 'https://www.painscience.com/bibliography.php?sha2005',
  },
  SHAH2015: {
    cite: 'Shah JP et al. Myofascial trigger points then and now: a historical and scientific perspective. PM R 2015;7(7):746-61',
    doi: '10.1016/j.pmrj.2015.01.024',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4508225',
  },
  SHIPTON2023: {
    cite: 'Shipton B et al. Trigger point management. Am Fam Physician 2023;107(2):159-164',
    url: 'https://www.aafp.org/pubs/afp/issues/2023/0200/trigger-point-management.html',
  },
  SIKDAR2009: {
    cite: 'Sikdar S et al. Novel applications of ultrasound technology to visualize and characterize myofascial trigger points and surrounding soft tissue. Arch Phys Med Rehabil 2009',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2774893',
  },
  SINAKI1984: {
    cite: 'Sinaki M, Mikkelsen BA. Postmenopausal spinal osteoporosis: flexion versus extension exercises. Arch Phys Med Rehabil 1984;65(10):593-6',
    url: 'https://pubmed.ncbi.nlm.nih.gov/6487063/',
  },
  SKARPSNO2022: {
    cite: 'Skarpsno ES, Nilsen TIL, Mork PJ. Long-term poor sleep quality and risk of back-related disability (HUNT, n=8601)',
    url: 'https://9pdf.net/document/q7wlle6r-associated-inpatient-multimodal-occupational-rehabilitation-participation-musculoskeletal-randomized.html',
  },
  SRINIVASAN2022: {
    cite: 'Srinivasan M, Lam C, Alm J, Chadwick AL. Trigger point injections. Phys Med Rehabil Clin N Am 2022;33(2):307-333',
    doi: '10.1016/j.pmr.2022.01.011',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9116734/table/T1',
  },
  STEFFENS2016: {
    cite: 'Steffens D et al. Prevention of low back pain: systematic review and meta-analysis. JAMA Intern Med 2016;176(2):199-208',
    doi: '10.1001/jamainternmed.2015.7431',
    url: 'https://integrative-archives.com/?p=19335',
  },
  SWAIN2020: {
    cite: 'Swain CTV et al. No consensus on causality of spine postures or physical exposure and low back pain: a systematic review of systematic reviews. J Biomech 2020;102:109312',
    url: 'https://scribd.com/document/749612010/No-Consensus-on-Causality-of-Spine-Postures-or-Physical-Exposure-and-Low-Back-Pain',
  },
  TS1: {
    cite: 'Simons DG, Travell JG, Simons LS. Myofascial Pain and Dysfunction: The Trigger Point Manual, vol 1, 2nd ed. Williams & Wilkins 1999',
  },
  TS2TXT: {
    cite: 'Travell JG, Simons DG. Trigger Point Manual vol 2, gluteus maximus chapter text',
    url: 'https://pubhtml5.com/ylgr/rpoy/basic/151-200',
  },
  TUNWAT2016: {
    cite: 'Tunwattanapong P, Kongkasuwan R, Kuptniratsaikul V. The effectiveness of a neck and shoulder stretching exercise program among office workers with neck pain: RCT. Clin Rehabil 2016;30(1):64-72',
    doi: '10.1177/0269215515575747',
    url: 'https://repository.li.mahidol.ac.th/entities/publication/62d3bcb2-5ac8-4367-b8a9-dab0e57191e2/full',
  },
  TXBACK: {
    cite: 'Texas Back Institute patient page: soreness 24-48 h; visit about 30 min',
    url: 'https://texasback.com/treatments/injections/trigger-point-injection/',
  },
  VALERA2021: {
    cite: 'Valera-Calero JA et al. Is shear-wave elastography a clinical severity indicator of myofascial pain syndrome? J Clin Med 2021;10(13):2895',
    doi: '10.3390/jcm10132895',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8269278',
  },
  WAONG2021: {
    cite: 'Waongenngarm P et al. Effects of an active break and postural shift intervention on preventing neck and low-back pain among high-risk office workers: 3-arm cluster RCT. Scand J Work Environ Health 2021;47(4):306-317',
    doi: '10.5271/sjweh.3949',
    url: 'https://www.sjweh.fi/show_abstract.php?abstract_id=3949&fullText=1',
  },
  YU2023: {
    cite: 'Yu H et al. Systematic review to inform a WHO clinical practice guideline: benefits and harms of needling therapies for chronic primary low back pain in adults. J Occup Rehabil 2023',
    url: 'https://www.springermedicine.com/systematic-review-to-inform-a-world-health-organization-who-clin/26345086',
  },
};
