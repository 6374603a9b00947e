import type { ReaderWords, SubscribingWords, SubscriptionMailWords } from '../subscribing';

const again = { title: 'Liên kết này đã hết hạn', detail: 'Không có gì thay đổi. Hãy đăng ký lại để nhận liên kết mới.' };
const broken = {
  title: 'Liên kết này không đầy đủ',
  detail: 'Không có gì thay đổi. Đôi khi chương trình thư cắt đôi liên kết dài: hãy chép nguyên cả liên kết từ thư.',
};
const gone = {
  title: 'Không còn lưu gì dưới liên kết này',
  detail: 'Ở đây không còn biết người mà liên kết được tạo cho, và người đó không nhận thư nào.',
};

export const vietnameseSubscribing: SubscribingWords = {
  title: 'Đăng ký nhận tin',
  lead: 'Bản tin vào hộp thư của bạn mỗi sáng: toàn bộ, hoặc chỉ những nhà lãnh đạo và chủ đề bạn theo dõi.',
  off: 'Hiện máy chủ này không gửi thư cho người đăng ký. Các nguồn cấp tin dưới đây có cùng nội dung.',
  address: 'Địa chỉ e-mail',
  addressHint: 'Bạn sẽ nhận một thư có liên kết để xác nhận. Không theo dõi người đọc, và bản tin nào cũng có liên kết để ngừng.',
  send: 'Đăng ký',
  what: 'Bạn nhận gì',
  everything: { title: 'Toàn bộ bản tin', hint: 'Mọi điều các nhà lãnh đạo đã nói và làm, về mọi chủ đề.' },
  chosen: { title: 'Chỉ những gì tôi theo dõi', hint: 'Cùng bản tin đó, chỉ gồm các nhà lãnh đạo và chủ đề được đánh dấu dưới đây.' },
  find: { title: 'Tìm nhà lãnh đạo', hint: 'Theo tên hoặc chức vụ, cách viết nào và ngôn ngữ nào cũng được.', button: 'Tìm và đánh dấu' },
  ticked: (name) => `Đã đánh dấu ${name}.`,
  which: (asked) => `Hãy đánh dấu người mà bạn gọi là “${asked}”:`,
  everybody: 'Tất cả nhà lãnh đạo, theo nước',
  when: 'Khi nào bạn nhận',
  frequency: {
    daily: { title: 'Hằng ngày', hint: 'Mỗi sáng có tin.' },
    weekdays: { title: 'Ngày trong tuần', hint: 'Từ thứ Hai đến thứ Sáu; thư ngày thứ Hai gồm cả tin cuối tuần.' },
    weekly: { title: 'Hằng tuần', hint: 'Vào thứ Hai, gồm tin của cả tuần.' },
  },
  hour: 'Giờ nhận thư',
  asSoon: (time, place) => `Ngay khi phát hành (${time}, ${place})`,
  timeZone: 'Múi giờ',
  regions: {
    Africa: 'Châu Phi',
    America: 'Châu Mỹ',
    Antarctica: 'Nam Cực',
    Arctic: 'Bắc Cực',
    Asia: 'Châu Á',
    Atlantic: 'Đại Tây Dương',
    Australia: 'Úc',
    Europe: 'Châu Âu',
    Indian: 'Ấn Độ Dương',
    Pacific: 'Thái Bình Dương',
  },
  language: 'Ngôn ngữ của đề mục và thư',
  without: 'Không cần địa chỉ',
  needsScript: 'Bước kiểm tra chống robot cần JavaScript.',
  faulty: 'Còn một chi tiết',
  faults: {
    email: 'Hãy ghi một địa chỉ e-mail, như ten@example.org.',
    foreignEmail: 'Trước dấu @ chỉ được có chữ không dấu (a đến z), chữ số và ký hiệu: hầu hết máy chủ thư không nhận chữ khác.',
    choice: 'Hãy đánh dấu ít nhất một nhà lãnh đạo hoặc chủ đề, hoặc chọn toàn bộ bản tin.',
    leaders: 'Có người được nêu mà ở đây không biết.',
    topics: 'Có chủ đề không tồn tại.',
    frequency: 'Hãy chọn hằng ngày, ngày trong tuần hoặc hằng tuần.',
    language: 'Hãy chọn một trong các ngôn ngữ.',
    hour: 'Hãy chọn một giờ, như 07:00.',
    timeZone: 'Hãy chọn một trong các múi giờ.',
    human: 'Bước kiểm tra chống robot không thành công. Xin hãy thử lại.',
    until: 'Hãy chọn một ngày sau hôm nay.',
    find: 'Ở đây không có ai mang tên hay chức vụ này.',
  },
  asked: {
    title: 'Hãy xem hộp thư của bạn',
    details: [
      'Nếu địa chỉ này nhận được thư của chúng tôi, một thư có liên kết đang trên đường đến. Sẽ không có thư nào khác trước khi bạn xác nhận.',
      'Sau vài phút vẫn chưa có? Hãy xem trong thư rác. Mỗi địa chỉ chỉ nhận một thư như vậy mỗi ngày, nên yêu cầu lại ngay sẽ không có thư thứ hai.',
    ],
    mailbox: 'Mở hộp thư trên máy này',
  },
  confirm: { title: 'Xác nhận đăng ký', lead: (address) => `Đây là những gì ${address} sẽ nhận:`, button: 'Xác nhận' },
  confirmed: {
    title: 'Bạn đã đăng ký',
    next: (day, time, zone) => `Bản tin tiếp theo của bạn đến vào ${day} lúc ${time} (${zone}), nếu có tin cho bạn.`,
    preferences: 'Thay đổi những gì bạn nhận',
  },
  preferences: {
    title: 'Đăng ký của bạn',
    lead: (address) => `Cho ${address}.`,
    state: {
      pending: 'Đăng ký này đang chờ xác nhận qua liên kết trong thư của chúng tôi.',
      unsubscribed: 'Bạn không còn nhận thư của chúng tôi. Để nhận lại, hãy đăng ký mới.',
      suppressed: 'Thư gửi tới địa chỉ này đã bị trả về hoặc bị báo cáo, nên không gửi thêm gì nữa.',
    },
    save: 'Lưu',
    pause: { title: 'Tạm dừng', hint: 'Không có thư trước ngày đó; mọi thứ khác giữ nguyên.' },
    until: 'Đến ngày',
    pauseButton: 'Tạm dừng',
    paused: (day) => `Tạm dừng đến ${day}.`,
    resume: 'Nhận lại ngay',
    stop: { title: 'Ngừng', hint: 'Không còn thư nào, ngay lập tức. Lựa chọn của bạn được giữ cho đến khi bạn xóa.' },
    stopButton: 'Ngừng mọi thư',
    kept: { title: 'Chúng tôi lưu gì về bạn', hint: 'Chỉ có vậy và lựa chọn của bạn. Chúng tôi không biết ai mở thư hay bấm liên kết.' },
    download: 'Tải về tất cả (JSON)',
    erase: { title: 'Xóa', hint: 'Ngừng mọi thư và xóa những gì lưu về bạn.' },
    eraseButton: 'Xóa tất cả…',
  },
  done: {
    changed: 'Đã lưu. Thư tiếp theo sẽ theo lựa chọn này.',
    paused: 'Bạn sẽ không nhận thư trước ngày đó.',
    resumed: 'Đã hết tạm dừng.',
    stopped: 'Đã ngừng. Bạn sẽ không nhận thư nào nữa.',
  },
  kept: {
    address: 'Địa chỉ',
    state: 'Tình trạng',
    source: 'Đến qua',
    created: 'Yêu cầu đầu tiên',
    asked: 'Yêu cầu gần nhất',
    consented: 'Xác nhận',
    mailed: 'Thư xác nhận gần nhất',
    stopped: 'Ngừng',
    paused: 'Tạm dừng đến',
    deliveries: 'Số bản tin có ghi lại',
  },
  states: {
    pending: 'đang chờ xác nhận',
    confirmed: 'đã xác nhận',
    unsubscribed: 'đã ngừng',
    suppressed: 'không nhận thư: thư bị trả về hoặc bị báo cáo',
  },
  ways: {
    page: 'trang đăng ký',
    api: 'một chương trình',
    link: 'liên kết trong thư',
    'one-click': 'nút của chương trình thư',
    mail: 'thư gửi cho chúng tôi',
    preferences: 'trang này',
    bounce: 'thư bị trả về',
    complaint: 'báo cáo thư rác',
  },
  never: 'chưa lần nào',
  erase: {
    title: 'Xóa tất cả?',
    details: [
      'Địa chỉ của bạn, những gì bạn chọn và ghi chép về thư đã gửi cho bạn sẽ bị xóa ngay. Không thể khôi phục.',
      'Nếu thư từng bị trả về hoặc bị báo cáo, một mã tạo từ địa chỉ được giữ lại để không bao giờ gửi gì đến đó nữa.',
    ],
    button: 'Xóa tất cả',
    keep: 'Không, quay lại',
  },
  erased: { title: 'Đã xóa', details: ['Không còn lưu gì về bạn, và sẽ không có thư nào nữa.'] },
  unsubscribe: { title: 'Ngừng nhận bản tin', lead: (address) => `Không gửi thư tới ${address} nữa?`, button: 'Ngừng đăng ký' },
  unsubscribed: {
    title: 'Bạn đã ngừng đăng ký',
    detail: 'Sẽ không có thư nào nữa.',
    again: 'Bấm nhầm? Hãy đăng ký lại',
    preferences: 'Gửi cho tôi liên kết tới những gì được lưu về tôi',
  },
  links: {
    confirm: {
      expired: again,
      invalid: broken,
      gone: { ...gone, detail: 'Yêu cầu không ai xác nhận sẽ bị xóa sau một tuần. Hãy đăng ký lại.' },
    },
    preferences: {
      expired: {
        title: 'Liên kết này đã hết hạn',
        detail: 'Không có gì thay đổi. Chúng tôi có thể gửi liên kết mới tới địa chỉ mà nó được tạo cho.',
      },
      invalid: broken,
      gone,
    },
    unsubscribe: { expired: again, invalid: broken, gone },
  },
  newLink: 'Gửi liên kết mới',
  linkSent: {
    title: 'Hãy xem hộp thư của bạn',
    detail: 'Nếu địa chỉ này nhận thư của chúng tôi, một liên kết mới đang trên đường đến. Mỗi địa chỉ chỉ nhận một thư như vậy mỗi ngày.',
  },
  invitation: 'Nhận bản tin này qua e-mail mỗi sáng',
};

export const vietnameseMail: SubscriptionMailWords = {
  confirm: {
    subject: (paper) => `Bạn có muốn nhận ${paper} qua e-mail không?`,
    lead: (paper, address) =>
      `Có người, rất có thể là chính bạn, đã yêu cầu gửi “${paper}” tới ${address}. Chúng tôi chỉ gửi khi bạn đồng ý.`,
    button: 'Có, hãy gửi cho tôi',
    until: (day) => `Liên kết có hiệu lực đến ${day}.`,
    notYou: 'Nếu không phải bạn yêu cầu, bạn không cần làm gì: sẽ không có thư nào nữa.',
  },
  preferences: {
    subject: (paper) => `Đăng ký nhận ${paper} của bạn`,
    lead: (paper, address) => `Đây là liên kết mới, theo yêu cầu, tới đăng ký nhận “${paper}” của ${address}.`,
    button: 'Mở đăng ký của tôi',
    notYou:
      'Nếu bạn không yêu cầu, bạn không cần làm gì: không có gì thay đổi. Ai có liên kết này đều có thể đổi những gì bạn nhận, vì vậy đừng chuyển tiếp thư này.',
  },
  orOpen: 'Hoặc mở địa chỉ này:',
  follows: 'Nội dung',
  everything: 'toàn bộ bản tin',
  more: (n) => `và ${n} mục khác`,
  comes: 'Gửi',
  schedule: (frequency, hour, place) => {
    const days = { daily: 'hằng ngày', weekdays: 'từ thứ Hai đến thứ Sáu', weekly: 'thứ Hai hằng tuần, gồm tin cả tuần' }[frequency];
    return hour === null ? `${days}, ngay khi phát hành` : `${days} lúc ${hour}, giờ ${place}`;
  },
};

export const vietnameseReader: ReaderWords = {
  whole: (paper) => `Bạn nhận thư này vì bạn đã đăng ký nhận toàn bộ “${paper}”.`,
  change: 'Thay đổi nội dung nhận, hoặc tạm ngừng',
  unsubscribe: 'Hủy đăng ký',
};
