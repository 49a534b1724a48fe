package vn.vinhdanh.nomination.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vinhdanh.nomination.sheet.SampleSheets.HEADINGS;
import static vn.vinhdanh.nomination.sheet.SampleSheets.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.nomination.NominationFixtures;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.Proposals;
import vn.vinhdanh.nomination.Upload;

@IntegrationTest
class NomineeSheetsIT {

    @Autowired
    NominationFixtures fixtures;

    @Autowired
    NomineeSheets sheets;

    @Autowired
    Proposals proposals;

    @Autowired
    Nominees nominees;

    @Test
    void rightRowsAreKeptAndTheSameFileAddsNothingTwice() {
        var proposal = proposals.find(fixtures.drafted());
        var file = new Upload(
                "ds.xlsx",
                SampleSheets.workbook(List.of(
                        HEADINGS,
                        row("Tập thể", "Tập thể mẫu 11"),
                        row("Cá nhân", "Cá nhân mẫu 11", "Chuyên viên"),
                        row("Cá nhân", "CÁ NHÂN MẪU 11", "Chuyên viên"),
                        row("Nhóm", "Tập thể mẫu 12"))));

        var first = sheets.take(proposal, file);
        var second = sheets.take(proposal, file);

        assertThat(first.added()).isEqualTo(2);
        assertThat(first.alreadyListed()).isEqualTo(1);
        assertThat(first.wrongCells()).extracting(WrongCell::cell).containsExactly("A5");
        assertThat(second.added()).isZero();
        assertThat(second.alreadyListed()).isEqualTo(3);
        assertThat(nominees.counts(proposal.id()).total()).isEqualTo(5);
    }
}
