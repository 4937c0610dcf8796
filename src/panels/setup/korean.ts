/**
 * @file The Setup panel in Korean.
 */
import type { Translation } from "../../lab/language";
import type { english } from "./english";

export const korean: Translation<typeof english> = {
  title: "설정",
  intro:
    "무엇이든 바꾸면 관련된 실행만 곧바로 다시 학습합니다. 처음부터, 또는 할 수 있는 것은 그림 아래에서 고른 스텝부터입니다. 숫자는 Enter를 누르거나 입력란을 벗어날 때 반영되고, Escape를 누르면 이전 값으로 돌아갑니다.",
  presets: "프리셋",
  presetChanged:
    "실험이 바뀌어 이제 어느 프리셋과도 같지 않습니다. 하나를 고르면 거기서 다시 시작합니다.",
  sharedTitle: "두 실행이 함께 쓰는 설정",
  sharedIntro:
    "데이터, 처음 가중치, 배치는 A와 B가 언제나 같습니다. 그래서 두 실행의 차이는 아래에서 다르게 둔 설정에서만 생깁니다.",
  runsTitle: "실행 A와 실행 B",
  runsIntro:
    "A와 B 사이의 사슬은 설정을 같게 유지합니다. 한쪽을 고치면 양쪽이 함께 바뀝니다. 두 실행을 다르게 두려면 사슬을 푸세요.",
  shared: {
    data: {
      label: "데이터",
      hint: "두 신경망이 구별하도록 배우는 대상입니다. 그림은 그 표본입니다.",
    },
    size: {
      label: "그림 크기",
      hint: "한 변의 픽셀 수입니다. 클수록 입력이 많아지고 학습이 느려집니다.",
    },
    noise: {
      label: "잡음",
      hint: "점이 흩어지는 정도입니다(표준편차, 도형의 반지름이 1). 잡음이 크면 클래스가 겹쳐 어떤 신경망도 모두 맞힐 수 없습니다.",
    },
    layers: {
      label: "은닉층",
      hint: "층마다 실험실에 한 줄씩 나타납니다. 배치 정규화가 없는 깊은 sigmoid 신경망은 학습하기 어렵습니다.",
    },
    units: {
      label: "모든 층의 유닛 수",
      hint: "은닉층 전체를 한꺼번에 바꿉니다. 번호가 붙은 칸에서는 층마다 따로 정합니다. 많을수록 학습이 느려집니다.",
    },
    batchSize: {
      label: "배치 크기",
      hint: "한 번 갱신할 때 쓰는 표본 수입니다. 배치 정규화는 여기서 평균과 분산을 구하므로 배치가 작으면 통계가 흔들리고, 표본이 하나면 x̂은 언제나 0입니다.",
    },
    steps: {
      label: "스텝 수",
      hint: "각 실행을 갱신하는 횟수입니다. 두 배로 늘리면 시간도 두 배 걸립니다.",
    },
    seed: {
      label: "시드(seed)",
      hint: "데이터, 처음 가중치, 배치 순서를 정합니다. 결과가 우연인지 보려면 다른 시드로 다시 해 보세요.",
    },
    loss: {
      label: "손실 함수",
      hint: "학습이 줄이려는 값입니다. 교차 엔트로피는 소프트맥스 확률을, 제곱 오차는 출력값 자체를 0·1과 비교합니다.",
    },
  },
  run: {
    normalization: {
      label: "정규화",
      hint: "배치 정규화(BatchNorm)는 유닛마다 배치에 걸쳐, 층 정규화(LayerNorm)는 표본마다 층의 유닛에 걸쳐 정규화합니다. ‘평균만 빼기(mean-only BatchNorm)’는 유닛마다 배치 평균을 빼고 β를 더할 뿐, 크기는 건드리지 않습니다. 첫 줄은 모든 층, 그 아래는 번호가 붙은 각 층입니다.",
    },
    activation: {
      label: "활성화 함수",
      hint: "모든 은닉층에 씁니다. sigmoid와 tanh는 포화될 수 있고, SiLU는 왼쪽에서 포화될 수 있습니다. ReLU 유닛은 죽을 수 있지만 leaky ReLU는 음수 쪽에서도 기울기의 100분의 1을 흘려보냅니다. identity를 쓰면 정규화를 빼고는 선형인 신경망이 됩니다.",
    },
    initialization: {
      label: "가중치 초기화",
      hint: "처음 가중치가 퍼진 정도입니다. 난수 자체는 같습니다. Xavier는 tanh 계열, He는 ReLU 계열에 맞춘 방법입니다.",
    },
    optimizer: {
      label: "최적화 방법",
      hint: "Adam은 지난 기울기에 맞추어 매개변수마다 걸음을 조절하며, 대개 SGD보다 훨씬 작은 학습률이 알맞습니다.",
    },
    learningRate: {
      label: "학습률",
      hint: "한 번에 얼마나 멀리 갱신하는지입니다. 너무 작으면 느리고, 너무 크면 유닛이 포화되거나 죽거나 학습이 발산합니다.",
    },
    momentum: {
      label: "모멘텀",
      hint: "지난 갱신을 다음 갱신에 얼마나 이어 가는지이며 SGD에만 있습니다. 0.9이면 기울기가 일정할 때 가중치가 열 배 멀리 움직입니다.",
    },
    weightDecay: {
      label: "가중치 감쇠",
      hint: "모든 매개변수를 0 쪽으로 당깁니다. 0이면 쓰지 않습니다. 배치 정규화 아래에서 W의 크기는 출력을 바꾸지 않습니다.",
    },
    placement: {
      label: "정규화의 위치",
      hint: "Ioffe와 Szegedy의 배치 정규화처럼 활성화 함수 앞에 두거나, 뒤에 둡니다. 정규화하지 않는 층에는 영향이 없습니다.",
    },
    keepBias: {
      label: "배치 정규화 아래의 편향",
      hint: "활성화 함수 앞의 배치 정규화나 평균만 빼기는 평균을 빼면서 편향도 함께 지웁니다. 남겨 두어도 반올림 오차만 달라집니다.",
    },
    affine: {
      label: "γ와 β",
      hint: "정규화 뒤의 크기와 위치입니다. 신경망과 함께 배우거나 1과 0에 고정합니다. 고정하면 유닛마다 평균 0, 분산 1이 그대로 남습니다.",
    },
    stopGradient: {
      label: "μ, σ에서 기울기 끊기",
      hint: "역전파에서 배치의 평균과 표준편차를 상수로 여깁니다. 이제는 올바른 기울기가 아니어서 가중치나 손실이 끝없이 커질 수 있습니다.",
    },
    noise: {
      label: "배치 정규화 뒤의 잡음",
      hint: "스텝마다 유닛의 분포를 새로 밀고 늘립니다. 공변량 변화를 일부러 되살리는 실험입니다(Santurkar 외 2018, 사용할 때의 정확도에는 넣지 않음). 정규화가 없는 층에도 같은 잡음을 넣습니다.",
    },
    frozen: {
      label: "동결한 층",
      hint: "동결한 층은 처음 매개변수를 그대로 지닙니다. 어떤 층의 아래를 모두 동결하면 그 층이 받는 값은 움직이지 않습니다.",
    },
  },
  ofRun: (label, run) => `${label}, 실행 ${run}`,
  ofLayer: (label, layer) => `${label}, ${layer}층`,
  linkName: (label) => `${label}: A와 B를 같게 유지`,
  linked:
    "연결됨: 한쪽을 고치면 양쪽이 함께 바뀝니다. 누르면 따로 정할 수 있습니다.",
  unlinked:
    "연결되지 않음: 실행마다 따로 정합니다. 누르면 B가 A의 값을 따릅니다.",
  sigma: "처음 가중치의 σ",
  addLayer: "층 추가",
  removeLayer: "마지막 층 제거",
  layerCount: (layers, most) => `${layers}개(최대 ${most}개)`,
  unitsOfLayer: (layer) => `${layer}층의 유닛 수`,
  everyLayer: "모든 층",
  noLayers: "은닉층이 없습니다.",
  mixed: "서로 다름",
  noMomentum: "Adam에는 없음",
  dataNames: {
    digits: "숫자",
    spirals: "나선",
    rings: "고리",
    xor: "XOR",
    gaussians: "구름",
  },
  losses: {
    crossEntropy: "교차 엔트로피",
    squaredError: "제곱 오차",
  },
  initializations: {
    xavier: "Xavier",
    he: "He",
    lecun: "LeCun",
    normal: "N(0, σ²)",
  },
  optimizers: { sgd: "SGD", adam: "Adam" },
  moveBias: {
    title: "편향을 손으로 옮기기",
    run: "편향을 옮길 실행",
    layer: "편향을 옮길 층",
    layerNumber: (layer) => `${layer}층`,
    by: "편향을 옮길 거리",
    move: (step) => `스텝 ${step}에서 옮기기`,
    notHere: "먼저 학습 도중의 스텝으로 가세요.",
  },
  affines: { learned: "학습", fixed: "고정: 1, 0" },
  noiseRanges: {
    shift: { sign: "μ: ±", name: "유닛이 밀리는 최대 거리" },
    shiftSpread: { sign: "m: μ ±", name: "값마다 더 밀리는 최대 거리" },
    scale: { sign: "σ: 1 –", name: "유닛이 늘어나는 최대 배율" },
    scaleSpread: { sign: "s: σ, std", name: "값마다 배율이 흩어지는 표준편차" },
  },
  placements: {
    beforeActivation: "앞",
    afterActivation: "뒤",
  },
  memory: (recordings, checkpoints, stride) =>
    `두 실행을 기록하는 데 ${recordings}MB, 체크포인트(checkpoint)에 최대 ${checkpoints}MB를 씁니다. ${stride === 1 ? "모든 스텝을 남깁니다." : `${stride}스텝마다 하나를 남깁니다.`}`,
  workers: (count, each, all) =>
    `워커(worker) ${count}개가 ${count === 1 ? "" : "각각 "}최대 ${each}MB를 써서, 모두 ${all}MB입니다.`,
  tooLarge: (all, allowed) =>
    `워커 하나만 써도 ${all}MB가 필요한데 이 기기에서 쓸 수 있는 양은 ${allowed}MB여서 시작하지 않습니다. 층, 유닛, 스텝, 배치 크기를 줄이면 메모리를 덜 씁니다.`,
  time: (time) => `이 기기에서 두 실행에 걸리는 시간은 약 ${time}입니다.`,
  usualTime: (time) =>
    `보통 컴퓨터에서 두 실행에 걸리는 시간은 약 ${time}입니다. 이 기기에서 걸리는 시간은 무언가를 학습해 본 뒤에 알 수 있습니다.`,
};
