import { describe, expect, test } from 'vitest';
import { analyzeText, vi } from './analyze-text';

const topicOf = (text: string) => analyzeText(text, vi).topics[0]?.id;

describe('a Vietnamese text is about', () => {
  test.each([
    ['Hai nước nhất trí nâng cấp quan hệ ngoại giao lên đối tác chiến lược.', 'diplomacy'],
    ['Thỏa thuận ngừng bắn giúp chấm dứt xung đột.', 'peace-and-security'],
    ['Hải quân hai nước tập trận với tàu ngầm.', 'defence'],
    ['Kim ngạch xuất khẩu gạo tăng nhờ thuế quan giảm.', 'trade'],
    ['Cử tri đi bỏ phiếu bầu cử quốc hội.', 'government'],
    ['Tòa án tuyên bị cáo mười năm tù giam.', 'justice'],
    ['Tàu cứu người di cư vượt biên.', 'migration'],
    ['Kiều bào dạy tiếng Việt cho con em.', 'diaspora'],
    ['Nhà máy điện gió nối vào lưới điện.', 'energy'],
    ['Biến đổi khí hậu gây xâm nhập mặn.', 'climate-and-environment'],
    ['Vệ tinh dùng trí tuệ nhân tạo và chip bán dẫn.', 'science-and-technology'],
    ['Bệnh viện tiêm chủng vaccine cho bệnh nhân.', 'health'],
    ['Bão gây lũ lụt và sạt lở đất.', 'disasters'],
    ['Bảo tàng mở triển lãm di sản văn hóa.', 'culture'],
    ['Đội tuyển bóng đá vào trận chung kết.', 'sport'],
    ['Du khách được miễn thị thực khi đến sân bay.', 'travel'],
    ['Lãnh đạo hai nước nhất trí thiết lập quan hệ đối tác chiến lược toàn diện.', 'diplomacy'],
    ['Đại sứ trình quốc thư và chào xã giao bộ trưởng.', 'diplomacy'],
    ['Hội đồng Bảo an Liên hợp quốc đã thông qua Nghị quyết 2803.', 'diplomacy'],
    ['Tàu hải cảnh phun nước vào tàu tiếp tế gần bãi cạn ở Biển Đông.', 'peace-and-security'],
    ['Lực lượng gìn giữ hòa bình được trao huy chương ở Abyei.', 'peace-and-security'],
    ['Hai tàu hộ vệ tên lửa diễn tập bắn đạn thật.', 'defence'],
    ['Bộ trưởng thăm một lữ đoàn xe bọc thép và các chiến sĩ.', 'defence'],
    ['Chính phủ Nhật Bản bán gạo dự trữ để hạ giá.', 'trade'],
    ['Giá vàng miếng tăng, tỷ giá và lãi suất giảm.', 'trade'],
    ['Các công ty tăng giá dịch vụ vì chính sách thuế.', 'trade'],
    ['Quốc hội phê chuẩn bổ nhiệm hai phó thủ tướng và cho ý kiến về dự thảo luật.', 'government'],
    ['Cấp xã tiếp nhận biên chế sau khi sáp nhập.', 'government'],
    ['Cơ quan điều tra khởi tố, bắt tạm giam hai nghi phạm lừa đảo trực tuyến.', 'justice'],
    ['Nhà hoạt động bị tuyên phạt bảy năm tù.', 'justice'],
    ['Nhật Bản tiếp nhận thêm thực tập sinh kỹ năng.', 'migration'],
    ['Tàu tuần duyên cứu người xin tị nạn trên một xuồng cao su.', 'migration'],
    ['Bà con kiều bào gìn giữ bản sắc nơi xứ người.', 'diaspora'],
    ['Lượng kiều hối gửi về quê nhà tăng.', 'diaspora'],
    ['Giá bán lẻ điện không tăng dù nguồn điện thiếu.', 'energy'],
    ['Giàn khoan ngoài khơi tìm thấy một mỏ dầu.', 'energy'],
    ['Bụi mịn và rác thải nhựa làm ô nhiễm không khí và nguồn nước.', 'climate-and-environment'],
    ['Nắng nóng gay gắt và không khí lạnh đều là thời tiết cực đoan.', 'climate-and-environment'],
    ['Công ty công nghệ huấn luyện mô hình ngôn ngữ lớn trong trung tâm dữ liệu.', 'science-and-technology'],
    ['Kính thiên văn chụp một hành tinh gần hố đen.', 'science-and-technology'],
    ['Số ca bệnh sởi nhập viện tăng, bác sĩ khuyên tiêm vaccine.', 'health'],
    ['Thuốc giả và thuốc lá điện tử gây hại cho sức khỏe.', 'health'],
    ['Lũ quét cuốn trôi nhà, đội cứu hộ tìm thấy hai thi thể.', 'disasters'],
    ['Cháy chung cư làm ba người bị thương.', 'disasters'],
    ['Nghệ nhân hát quan họ trong lễ hội ở phố cổ.', 'culture'],
    ['Thí sinh dự kỳ thi tốt nghiệp rồi chờ tuyển sinh đại học.', 'culture'],
    ['Cổ động viên ăn mừng chức vô địch của đội tuyển quốc gia.', 'sport'],
    ['Tay vợt giành huy chương vàng đơn nữ.', 'sport'],
    ['Hãng hàng không mở đường bay thẳng và giảm giá vé.', 'travel'],
    ['Đường sắt tốc độ cao nối hai nhà ga.', 'travel'],
  ])('%s', (text, topic) => {
    expect(topicOf(text)).toEqual(topic);
  });
});

describe('a syllable of another word is no sign of', () => {
  test.each([
    ['justice', 'Đó là điều kiện của sự kiện.'],
    ['justice', 'Tòa nhà ấy cao.'],
    ['health', 'Họ dịch lá thư ấy.'],
    ['energy', 'Họ than phiền mãi.'],
    ['culture', 'Chính sách ấy đúng.'],
  ])('%s: %s', (topic, text) => {
    expect(topicOf(text)).not.toEqual(topic);
  });
});
