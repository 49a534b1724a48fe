package vn.vinhdanh.catalogue.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.catalogue.InsideConnection;

/** The files of the catalogue and the tables that are filled from them. */
@IntegrationTest
class CatalogueFilesIT {

    private static final String NOBODYS_DEPARTMENT = "no";

    @Autowired
    CatalogueRows rows;

    @Autowired
    CatalogueFiles files;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource database;

    @ParameterizedTest
    @EnumSource(CatalogueTable.class)
    void theTablesAreTheFiles(CatalogueTable table) throws Exception {
        var file = CatalogueFiles.read(table);

        assertThat(file).isNotEmpty();
        for (var row : file.values()) {
            assertThat(rows.standing(table, row)).isEqualTo(row);
        }
        assertThat(count(table)).isEqualTo(file.size());
    }

    /** Section 2.1 of the catalogue of the law: which regimes know which award. */
    @ParameterizedTest
    @CsvSource({
        "LDTT, R0 R1 R2 R3",
        "CSTDCS, R0 R1 R2 R3",
        "CSTD_TINH, R0 R1 R2 R3",
        "CSTD_BO, R0 R1 R2 R3",
        "CSTDTQ, R0 R1 R2 R3",
        "TTLDTT, R0 R1 R2 R3",
        "TTLDXS, R0 R1 R2 R3",
        "CO_TINH, R0 R1 R2 R3",
        "CO_BO, R0 R1 R2 R3",
        "CO_CP, R0 R1 R2 R3",
        "GK_SO, R0 R1 R2 R3",
        "BK_TINH, R0 R1 R2 R3",
        "BK_BO, R0 R1 R2 R3",
        "BK_TTG, R0 R1 R2 R3",
        "KNC_BO_TTTT, R0 R1 R2",
        "KNC_TINH, R2 R3",
        "HCLD_3, R0 R1 R2 R3",
        "HCLD_2, R0 R1 R2 R3",
        "HCLD_1, R0 R1 R2 R3",
        "HUY_HIEU_TINH, R0 R1",
        "RECOG_DHTT, R0 R1 R2 R3"
    })
    void everyAwardHasItsRowWithDossierAndVoteRuleInEachRegimeThatKnowsIt(String award, String regimes) {
        for (var regime : regimes.split(" ")) {
            assertThat(rows.standing(CatalogueTable.AWARD, Map.of("code", award, "regime", regime)))
                    .isNotEmpty()
                    .doesNotContainEntry("basis", "");
            assertThat(rows.standing(CatalogueTable.BONUS_ROUNDING, Map.of("regime", regime)))
                    .isNotEmpty();
            if (!award.equals("RECOG_DHTT")) {
                assertThat(rows.standing(CatalogueTable.VOTE_RULE, Map.of("award_code", award, "regime", regime)))
                        .isNotEmpty();
                assertThat(rows.standing(
                                CatalogueTable.DOSSIER_ITEM,
                                Map.of("award_code", award, "regime", regime, "position", "2")))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void nothingOfTheRegimeThatNobodyHasCheckedPassesAsVerified() {
        for (var table : CatalogueTable.values()) {
            if (table.has("regime") && table.has("verified")) {
                assertThat(rows.page(table, "R4", NOBODYS_DEPARTMENT, 0, 1_000))
                        .allMatch(row -> "false".equals(row.get("verified")));
            }
        }
    }

    @Test
    @Transactional
    void aChangedFileIsLoadedAndLeavesWhatTwoPeopleChanged() throws Exception {
        var changed = Map.of("alias", "KNC", "award_code", "KNC_TINH");
        Admins.agree(changes, rows, CatalogueTable.AWARD_ALIAS, changed, "remark", "Chữ của hai người");
        jdbc.sql("update catalogue.award_alias set remark = 'chữ của tệp cũ'").update();
        jdbc.sql("update catalogue.award set name = 'tên của tệp cũ' where code = 'GK_SO'")
                .update();
        jdbc.sql("insert into catalogue.award_alias values ('tên không còn trong tệp', 'GK_SO', 'cũ')")
                .update();

        files.migrate(new InsideConnection(DataSourceUtils.getConnection(database)));

        assertThat(rows.standing(CatalogueTable.AWARD_ALIAS, changed)).containsEntry("remark", "Chữ của hai người");
        assertThat(rows.standing(CatalogueTable.AWARD, Map.of("code", "GK_SO", "regime", "R2")))
                .containsEntry("name", "Giấy khen của Giám đốc Sở");
        assertThat(jdbc.sql("select remark from catalogue.award_alias where remark like '%cũ'")
                        .query(String.class)
                        .list())
                .isEmpty();
        assertThat(count(CatalogueTable.AWARD_ALIAS))
                .isEqualTo(CatalogueFiles.read(CatalogueTable.AWARD_ALIAS).size());
    }

    private long count(CatalogueTable table) {
        return table.has("regime")
                ? List.of("R0", "R1", "R2", "R3", "R4").stream()
                        .mapToLong(regime -> rows.count(table, regime, NOBODYS_DEPARTMENT))
                        .sum()
                : rows.count(table, "", NOBODYS_DEPARTMENT);
    }
}
