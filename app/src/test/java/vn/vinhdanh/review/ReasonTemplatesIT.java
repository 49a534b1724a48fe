package vn.vinhdanh.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vinhdanh.IntegrationTest;
import vn.vinhdanh.identity.Groups;
import vn.vinhdanh.identity.Role;
import vn.vinhdanh.nomination.Refusals;
import vn.vinhdanh.platform.Actor;

@IntegrationTest
class ReasonTemplatesIT {

    private static final String DEPARTMENT = "rtm";
    private static final String OTHER = "rtn";

    @Autowired
    ReasonTemplates templates;

    @Test
    void shippedReasonsServeEveryDepartmentForBothVerdicts() {
        assertThat(templates.of("rtz"))
                .isNotEmpty()
                .noneMatch(ReasonTemplate::own)
                .extracting(ReasonTemplate::verdict)
                .contains(Verdict.ENDORSE, Verdict.DECLINE);
    }

    @Test
    void aKeptReasonIsTheDepartmentsAloneAndStandsThereOnce() {
        templates.keep(Verdict.DECLINE, "  Chưa đủ 24 tháng công tác ", officer(DEPARTMENT));
        templates.keep(Verdict.DECLINE, "Chưa đủ 24 tháng công tác", officer(DEPARTMENT));

        assertThat(templates.of(DEPARTMENT))
                .filteredOn(template -> template.text().equals("Chưa đủ 24 tháng công tác"))
                .singleElement()
                .returns(true, ReasonTemplate::own);
        assertThat(templates.of(OTHER)).extracting(ReasonTemplate::text).doesNotContain("Chưa đủ 24 tháng công tác");
    }

    @Test
    void aDepartmentTakesAwayItsOwnAndNobodyElses() {
        templates.keep(Verdict.ENDORSE, "Đã có văn bản xác nhận", officer(DEPARTMENT));
        var own = templates.of(DEPARTMENT).stream()
                .filter(template -> template.text().equals("Đã có văn bản xác nhận"))
                .findFirst()
                .orElseThrow();
        var shipped = templates.of(DEPARTMENT).stream()
                .filter(template -> !template.own())
                .findFirst()
                .orElseThrow();

        templates.remove(own.id(), officer(OTHER));
        templates.remove(shipped.id(), officer(DEPARTMENT));
        assertThat(templates.of(DEPARTMENT)).contains(own, shipped);

        templates.remove(own.id(), officer(DEPARTMENT));
        assertThat(templates.of(DEPARTMENT)).doesNotContain(own);
    }

    @Test
    void aTemplateNeedsVerdictAndWordsAndAnOfficer() {
        assertThatThrownBy(() -> templates.keep(null, "x", officer(DEPARTMENT)))
                .is(Refusals.refusing("review.template.noVerdict"));
        assertThatThrownBy(() -> templates.keep(Verdict.DECLINE, " ", officer(DEPARTMENT)))
                .is(Refusals.refusing("reason review.template.empty"));
        assertThatThrownBy(() -> templates.keep(Verdict.DECLINE, "x", new Actor("rtm.x", "X", DEPARTMENT, Set.of())))
                .is(Refusals.refusing("review.onlyOffice"));
    }

    private static Actor officer(String department) {
        return new Actor(department + ".officer", "Cán bộ mẫu", department, Set.of(Groups.of(Role.OFFICE, department)));
    }
}
