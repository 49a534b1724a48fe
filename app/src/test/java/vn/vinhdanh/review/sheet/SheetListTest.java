package vn.vinhdanh.review.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.Outline;
import vn.vinhdanh.platform.text.FoldedText;

class SheetListTest {

    private static final List<Outline> ROWS = List.of(
            row(1, RecipientKind.COLLECTIVE, "Phòng Tổ chức", false),
            row(2, RecipientKind.INDIVIDUAL, "Đường Ngọc Ánh", true),
            row(3, RecipientKind.INDIVIDUAL, "Đường Văn Bê", false));

    @Test
    void namesAreFoundWithoutDiacriticsAndInAnyCase() {
        assertThat(shown(query(Show.ALL, null, "DUONG ngoc"))).containsExactly(2L);
        assertThat(shown(query(Show.ALL, null, "đường"))).containsExactly(2L, 3L);
    }

    @Test
    void kindAndFindingsNarrowTheList() {
        assertThat(shown(query(Show.ALL, RecipientKind.COLLECTIVE, ""))).containsExactly(1L);
        assertThat(shown(query(Show.DOUBTED, null, ""))).containsExactly(2L);
    }

    @Test
    void whatTheFilterLeavesIsSentBackWithItsVersions() {
        assertThat(list(query(Show.ALL, RecipientKind.INDIVIDUAL, "")).seen()).isEqualTo("2:0,3:0");
    }

    @Test
    void aFilterThatLeavesNothingKeepsTheOpenRow() {
        var list = list(query(Show.ALL, null, "không có ai tên này"));

        assertThat(list.matching()).isZero();
        assertThat(list.shown()).containsExactly(list.chosen());
    }

    @Test
    void theNextRowComesFromTheBeginningAgain() {
        var last = new SheetQuery(3L, null, null, null, null);

        assertThat(list(last).next()).isEqualTo(ROWS.get(0));
    }

    @Test
    void anAddressCarriesTheFilterSafely() {
        assertThat(query(Show.OPEN, RecipientKind.INDIVIDUAL, "A&B {x} đ").address("/a", "row", 7))
                .isEqualTo("/a?row=7&show=OPEN&kind=INDIVIDUAL&text=A%26B%20%7Bx%7D%20%C4%91");
        assertThat(SheetQuery.ALL.address("/a", "page", 2)).isEqualTo("/a?page=2");
    }

    @Test
    void fiftyRowsMakeAPage() {
        var many = IntStream.rangeClosed(1, 101)
                .mapToObj(number -> row(number, RecipientKind.INDIVIDUAL, "Người " + number, false))
                .toList();

        var list = new SheetList(many, Map.of(), new SheetQuery(51L, null, null, null, null));

        assertThat(list.pages()).isEqualTo(3);
        assertThat(list.page()).isEqualTo(1);
        assertThat(list.shown()).hasSize(50).startsWith(many.get(50));
    }

    private static List<Long> shown(SheetQuery query) {
        return list(query).shown().stream().map(Outline::id).toList();
    }

    private static SheetList list(SheetQuery query) {
        return new SheetList(ROWS, Map.of(), query);
    }

    private static SheetQuery query(Show show, @Nullable RecipientKind kind, String text) {
        return new SheetQuery(null, null, show, kind, text);
    }

    private static Outline row(long id, RecipientKind kind, String name, boolean doubted) {
        var folded = FoldedText.fold(name).replace(" ", "");
        return new Outline(id, kind, name, folded, doubted, false);
    }
}
