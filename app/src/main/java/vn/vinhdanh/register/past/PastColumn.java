package vn.vinhdanh.register.past;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.vinhdanh.platform.text.FoldedText;

/** What is written down about a past award, in the order of form and template, by the headings that old lists have. */
public enum PastColumn {
    KIND("Đối tượng", Words.KINDS, "doi tuong", "loai"),
    NAME(
            "Họ tên/Tên tập thể",
            Words.ANY,
            "ho ten ten tap the",
            "ho va ten ten tap the",
            "ho ten",
            "ho va ten",
            "ten",
            "ten tap the",
            "ten tap the ca nhan"),
    POST("Chức vụ lúc đó", Words.ANY, "chuc vu luc do", "chuc vu", "chuc danh"),
    UNIT("Đơn vị lúc đó", Words.ANY, "don vi luc do", "don vi", "don vi cong tac", "phong ban"),
    COLLECTIVES("Số tập thể", Words.ANY, "so tap the"),
    INDIVIDUALS("Số cá nhân", Words.ANY, "so ca nhan"),
    AWARD("Hình thức khen thưởng", Words.ANY, "hinh thuc khen thuong", "hinh thuc", "danh hieu", "khen thuong"),
    LEVEL("Cấp quyết định", Words.LEVELS, "cap quyet dinh", "cap khen"),
    AUTHORITY(
            "Người, cơ quan quyết định",
            Words.ANY,
            "nguoi co quan quyet dinh",
            "nguoi quyet dinh",
            "co quan quyet dinh",
            "nguoi ky"),
    NUMBER("Số quyết định", Words.ANY, "so quyet dinh", "so qd", "quyet dinh so"),
    DATE("Ngày quyết định", Words.ANY, "ngay quyet dinh", "ngay qd", "ngay ky", "ngay thang quyet dinh", "nam"),
    YEAR("Năm thành tích", Words.ANY, "nam thanh tich", "nam dat thanh tich", "thanh tich nam", "nam dat danh hieu"),
    OCCASION("Dịp khen thưởng", Words.ANY, "dip khen thuong", "noi dung khen", "noi dung", "thanh tich"),
    HANDED("Ngày trao", Words.ANY, "ngay trao"),
    PRESENTER("Người trao", Words.ANY, "nguoi trao"),
    SOURCE("Nguồn", Words.ANY, "nguon", "nguon ho so");

    private final String heading;
    private final List<String> words;
    private final List<String> known;

    PastColumn(String heading, List<String> words, String... known) {
        this.heading = heading;
        this.words = words;
        this.known = List.of(known);
    }

    /** As form and template write it. */
    public String heading() {
        return heading;
    }

    /** The only words that are understood in it; empty where any text is. */
    public List<String> words() {
        return words;
    }

    /** The column that a list heads so. */
    public static Optional<PastColumn> named(String heading) {
        var folded = FoldedText.fold(heading);
        return Arrays.stream(values())
                .filter(column -> column.known.contains(folded))
                .findFirst();
    }

    /** What may stand in columns that leave a choice. */
    private static final class Words {
        static final List<String> ANY = List.of();
        static final List<String> KINDS =
                Arrays.stream(PastKind.values()).map(PastKind::words).toList();
        static final List<String> LEVELS =
                Arrays.stream(PastLevel.values()).map(PastLevel::words).toList();
    }
}
