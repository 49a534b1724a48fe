package vn.vinhdanh.nomination.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.platform.text.FoldedText;

/** The columns of a list of nominees, by the headings that people give them. */
enum NomineeColumn {
    KIND("kind", "Loại", "loai", "doi tuong"),
    NAME("name", "Họ tên/Tên tập thể", "ho ten ten tap the", "ho va ten ten tap the", "ho ten", "ho va ten", "ten"),
    POST("post", "Chức vụ", "chuc vu", "chuc danh"),
    UNIT("unitOfDay", "Đơn vị", "don vi", "don vi cong tac"),
    MONTHS("serviceMonths", "Số tháng công tác", "so thang cong tac", "thang cong tac"),
    RESULT("taskResult", "Kết quả nhiệm vụ", "ket qua nhiem vu", "ket qua"),
    DISCIPLINED("disciplined", "Bị kỷ luật trong giai đoạn", "bi ky luat trong giai doan", "bi ky luat", "ky luat"),
    CONDUCT("pendingConductCase", "Đang bị xem xét, xác minh", "dang bi xem xet xac minh", "dang bi xem xet"),
    SAME("sameAchievementAwarded", "Thành tích đã được khen", "thanh tich da duoc khen"),
    THEMATIC("thematicResultUsed", "Dựa vào khen chuyên đề", "dua vao khen chuyen de"),
    REPORT("report", "Báo cáo thành tích", "bao cao thanh tich", "thanh tich", "bao cao");

    private final String field;
    private final String heading;
    private final List<String> known;

    NomineeColumn(String field, String heading, String... known) {
        this.field = field;
        this.heading = heading;
        this.known = List.of(known);
    }

    /** As the template writes it. */
    String heading() {
        return heading;
    }

    /** The field of a nominee that the column fills. */
    String field() {
        return field;
    }

    static Optional<NomineeColumn> named(String heading) {
        var folded = FoldedText.fold(heading);
        return Arrays.stream(values())
                .filter(column -> column.known.contains(folded))
                .findFirst();
    }
}
