package vn.vinhdanh.nomination.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.platform.text.FoldedText;

/** The columns of a list of nominees, by the headings that people give them. */
public enum NomineeColumn {
    KIND("kind", "Loại", Words.KINDS, "loai", "doi tuong"),
    NAME(
            "name",
            "Họ tên/Tên tập thể",
            Words.ANY,
            "ho ten ten tap the",
            "ho va ten ten tap the",
            "ho ten",
            "ho va ten",
            "ten",
            "ten tap the",
            "ten tap the ca nhan"),
    POST("post", "Chức vụ", Words.ANY, "chuc vu", "chuc danh"),
    UNIT("unitOfDay", "Đơn vị", Words.ANY, "don vi", "don vi cong tac", "phong ban"),
    MONTHS("serviceMonths", "Số tháng công tác", Words.ANY, "so thang cong tac", "thang cong tac"),
    RESULT("taskResult", "Kết quả nhiệm vụ", Words.RESULTS, "ket qua nhiem vu", "ket qua"),
    DISCIPLINED(
            "disciplined",
            "Bị kỷ luật trong giai đoạn",
            Words.ANSWERS,
            "bi ky luat trong giai doan",
            "bi ky luat",
            "ky luat"),
    CONDUCT(
            "pendingConductCase",
            "Đang bị xem xét, xác minh",
            Words.ANSWERS,
            "dang bi xem xet xac minh",
            "dang bi xem xet"),
    SAME("sameAchievementAwarded", "Thành tích đã được khen", Words.ANSWERS, "thanh tich da duoc khen"),
    THEMATIC("thematicResultUsed", "Dựa vào khen chuyên đề", Words.ANSWERS, "dua vao khen chuyen de"),
    REPORT("report", "Báo cáo thành tích", Words.ANY, "bao cao thanh tich", "thanh tich", "bao cao");

    private final String field;
    private final String heading;
    private final List<String> words;
    private final List<String> known;

    NomineeColumn(String field, String heading, List<String> words, String... known) {
        this.field = field;
        this.heading = heading;
        this.words = words;
        this.known = List.of(known);
    }

    /** As the template writes it. */
    public String heading() {
        return heading;
    }

    /** The only words that are understood in it, as people write them; empty where any text is. */
    public List<String> words() {
        return words;
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

    /** What may stand in columns that leave a choice. */
    private static final class Words {
        static final List<String> ANY = List.of();
        static final List<String> KINDS = List.of("Tập thể", "Cá nhân");
        static final List<String> RESULTS = List.of("Hoàn thành xuất sắc", "Hoàn thành tốt", "Không hoàn thành");
        static final List<String> ANSWERS = List.of("Có", "Không");
    }
}
