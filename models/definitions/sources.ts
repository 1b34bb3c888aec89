/** Where the figures of the model come from. Figures only are used: no mesh, picture or code is copied. */
export const figureSources = {
  rajagopal2016:
    'Rajagopal A, et al. 2016, IEEE Trans Biomed Eng 63:2068-2079, doi:10.1109/TBME.2016.2586891. Skeleton as assembled in MyoSuite myo_sim (Apache-2.0).',
  christophy2012:
    'Christophy M, et al. 2012, Biomech Model Mechanobiol 11:19-34, doi:10.1007/s10237-011-0290-6, in the MyoTorso conversion (Apache-2.0; Walia et al. 2025, doi:10.1101/2025.03.13.643057).',
  seth2019:
    'Seth A, Dong M, Matias R, Delp S. 2019, Front Neurorobot 13:90, doi:10.3389/fnbot.2019.00090; Holzbaur KRS, Murray WM, Delp SL. 2005, Ann Biomed Eng 33:829-840.',
  mortensen2018:
    'Mortensen JD, Vasavada AN, Merryweather AS. 2018, PLoS ONE 13(6):e0199912, doi:10.1371/journal.pone.0199912; Vasavada AN, Li S, Delp SL. 1998, Spine 23:412-422.',
  opensimPelvis: 'OpenSim pelvis geometry, high-resolution hemipelvis fitted to the base skeleton (fit 4.4 mm rms).',
  hubmapSkin:
    'HuBMAP CCF 3D reference object library, male skin (Visible Human Male), CC BY 4.0: outline shape, re-scaled.',
  panjabi1991:
    'Panjabi MM, et al. 1991 (cervical, thoracic) and 1992 (lumbar), Spine: mean dimensions, recalled; check before citing.',
  derived: 'Textbook attachment facts placed on the measured landmarks.',
} as const;

export type FigureSource = keyof typeof figureSources;
