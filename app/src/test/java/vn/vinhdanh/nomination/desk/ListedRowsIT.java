package vn.vinhdanh.nomination.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.ui.ExtendedModelMap;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.RecipientKind;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominee;
import vn.vinhdanh.nomination.NomineeEntry;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.StatedFacts;
import vn.vinhdanh.nomination.follow.StatementCount;
import vn.vinhdanh.platform.engine.OpenTask;

/** What a unit finds in its list, and in which order. */
@IntegrationTest
class ListedRowsIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominees nominees;

    @Autowired
    ListedRows rows;

    @Test
    void theListIsSearchedFilteredAndSorted() {
        var proposal = fixtures.drafted();
        fixtures.bare(proposal, RecipientKind.INDIVIDUAL, "Trần Văn Ánh");
        nominees.addMissing(
                proposal, List.of(undeclared("Đỗ Thị Đào", "Phòng Quản trị"), undeclared("Lê Bình", "Ban Quản lý")));

        assertThat(found(proposal, "van anh", null, null)).containsExactly("Trần Văn Ánh");
        assertThat(found(proposal, "quản trị", null, null)).containsExactly("Đỗ Thị Đào");
        assertThat(found(proposal, null, "UNDECLARED", null)).containsExactly("Đỗ Thị Đào", "Lê Bình");
        assertThat(found(proposal, null, "NO_EVIDENCE", "NAME"))
                .containsExactly("Trần Văn Ánh", "Lê Bình", "Đỗ Thị Đào");
        assertThat(found(proposal, null, "CONDITIONS", null))
                .contains("Lê Bình")
                .doesNotContain("Tập thể mẫu 01");
        assertThat(found(proposal, null, null, "UNIT")).startsWith("Lê Bình").endsWith("Đỗ Thị Đào");
        assertThat(found(proposal, null, null, "STATE")).endsWith("Tập thể mẫu 01", "Cá nhân mẫu 01", "Cá nhân mẫu 02");
        assertThat(found(proposal, null, "nothing", "nothing")).hasSize(6).startsWith("Tập thể mẫu 01");
    }

    @Test
    void aListOfThreeHundredTakesAsManyStatementsAsOneOfFifteen() {
        for (var form : List.of(ListForm.WHOLE, new ListForm("ca nhan", "CONDITIONS", "STATE"))) {
            assertThat(statementsFor(300, form)).isEqualTo(statementsFor(15, form));
        }
    }

    private int statementsFor(int number, ListForm form) {
        var proposal = fixtures.drafted();
        var entries = new ArrayList<NomineeEntry>();
        for (var each = 0; each < number; each++) {
            entries.add(undeclared("Cá nhân " + each, "Phòng mẫu 01"));
        }
        nominees.addMissing(proposal, entries);
        var model = new ExtendedModelMap();
        var statements = StatementCount.of(() -> rows.addTo(model, at(proposal), form, 0));
        assertThat((List<?>) model.get("rows")).hasSizeLessThanOrEqualTo(Nominees.PAGE);
        return statements;
    }

    private List<String> found(long proposal, @Nullable String text, @Nullable String show, @Nullable String sort) {
        var model = new ExtendedModelMap();
        rows.addTo(model, at(proposal), new ListForm(text, show, sort), 0);
        return ((List<?>) model.getOrDefault("rows", List.of()))
                .stream().map(row -> ((ListedRow) row).nominee().name()).toList();
    }

    private FrameCase at(long proposal) {
        var task = new OpenTask(
                "none",
                "unit-proposal",
                NomineesFrame.STEP,
                proposal,
                NominationFixtures.DEPARTMENT,
                null,
                false,
                false);
        return new FrameCase(task, proposals.find(proposal));
    }

    private static NomineeEntry undeclared(String name, String unit) {
        return new NomineeEntry(new Nominee(RecipientKind.INDIVIDUAL, name, "Chuyên viên", unit), StatedFacts.NONE, "");
    }
}
