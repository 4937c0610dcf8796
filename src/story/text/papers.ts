/**
 * @file The papers that the story speaks of. Nothing is fetched from there unless the reader follows a link.
 */
import { bilingual, type Bilingual } from "../../lab/language";

interface CitedPaper {
  /** What it is called in a sentence. */
  readonly short: Bilingual<string>;
  readonly full: string;
  readonly address: string;
}

export const PAPERS = {
  ioffe: {
    short: bilingual({
      en: "Ioffe & Szegedy 2015",
      ko: "Ioffe와 Szegedy(2015)",
    }),
    full: "S. Ioffe, C. Szegedy: Batch Normalization: Accelerating Deep Network Training by Reducing Internal Covariate Shift. ICML 2015",
    address: "https://arxiv.org/abs/1502.03167",
  },
  santurkar: {
    short: bilingual({ en: "Santurkar et al. 2018", ko: "Santurkar 등(2018)" }),
    full: "S. Santurkar, D. Tsipras, A. Ilyas, A. Mądry: How Does Batch Normalization Help Optimization? NeurIPS 2018",
    address: "https://arxiv.org/abs/1805.11604",
  },
  bjorck: {
    short: bilingual({ en: "Bjorck et al. 2018", ko: "Bjorck 등(2018)" }),
    full: "J. Bjorck, C. Gomes, B. Selman, K. Q. Weinberger: Understanding Batch Normalization. NeurIPS 2018",
    address: "https://arxiv.org/abs/1806.02375",
  },
  awais: {
    short: bilingual({ en: "Awais et al. 2020", ko: "Awais 등(2020)" }),
    full: "M. Awais, M. T. Bin Iqbal, S.-H. Bae: Revisiting Internal Covariate Shift for Batch Normalization. IEEE Transactions on Neural Networks and Learning Systems, 2020",
    address: "https://doi.org/10.1109/TNNLS.2020.3026784",
  },
} satisfies Readonly<Record<string, CitedPaper>>;

export type PaperName = keyof typeof PAPERS;
