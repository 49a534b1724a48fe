package vn.vinhdanh.nomination;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.vinhdanh.catalogue.FurtherFact;

/** What a unit states about a nominee, field by field, as remarks and differences name it. */
public enum StatedField {
    NAME("name", "name"),
    POST("post", "post"),
    UNIT_OF_DAY("unitOfDay", "unit_of_day"),
    SERVICE_MONTHS("serviceMonths", "service_months"),
    TASK_RESULT("taskResult", "task_result"),
    DISCIPLINED("disciplined", "disciplined"),
    PENDING_CONDUCT_CASE("pendingConductCase", "pending_conduct_case"),
    SAME_ACHIEVEMENT_AWARDED("sameAchievementAwarded", "same_achievement_awarded"),
    THEMATIC_RESULT_USED("thematicResultUsed", "thematic_result_used"),
    TOOK_PART("tookPart", "tookPart"),
    LEAVE_MONTHS("leaveMonths", "leaveMonths"),
    STUDY_MONTHS("studyMonths", "studyMonths"),
    DAYS_OFF("daysOff", "daysOff"),
    FORMER_UNIT_MONTHS("formerUnitMonths", "formerUnitMonths"),
    FORMER_UNIT_COMMENT("formerUnitComment", "formerUnitComment"),
    ADVANCED_TITLE("advancedTitle", "advancedTitle"),
    INITIATIVES("initiatives", "initiatives"),
    INITIATIVE_SCOPE("initiativeScope", "initiativeScope"),
    TITLE_YEARS("titleYears", "titleYears"),
    EXCELLENT_YEARS("excellentYears", "excellentYears"),
    LOWER_MERITS("lowerMerits", "lowerMerits"),
    PRIME_MINISTER_MERIT("primeMinisterMerit", "primeMinisterMerit"),
    SEX("sex", "sex"),
    SECTOR_MONTHS("sectorMonths", "sectorMonths"),
    MILITARY_MONTHS("militaryMonths", "militaryMonths"),
    AWARDED_BEFORE("awardedBefore", "awardedBefore"),
    POSTHUMOUS("posthumous", "posthumous"),
    MEMBERS("members", "members"),
    FULFILLED_MEMBERS("fulfilledMembers", "fulfilledMembers"),
    ADVANCED_MEMBERS("advancedMembers", "advancedMembers"),
    FIGHTER_MEMBERS("fighterMembers", "fighterMembers"),
    MEMBER_DISCIPLINED("memberDisciplined", "memberDisciplined"),
    CLUSTER_LEADER("clusterLeader", "clusterLeader"),
    REPORT("report", "report");

    private final String place;
    private final String column;

    StatedField(String place, String column) {
        this.place = place;
        this.column = column;
    }

    /** The field of this name in the nominee's form. */
    public static Optional<StatedField> at(String place) {
        return Arrays.stream(values())
                .filter(field -> field.place.equals(place))
                .findFirst();
    }

    /** The field that a version keeps in this column. */
    static Optional<StatedField> in(String column) {
        return Arrays.stream(values())
                .filter(field -> field.column.equals(column))
                .findFirst();
    }

    /** The fact that only some awards ask for, empty where every award asks for it. */
    public Optional<FurtherFact> further() {
        return FurtherFact.at(place);
    }

    /** What people call the fact, for a sentence that tells them what to mend. */
    public static MessageSourceResolvable nameOf(FurtherFact fact) {
        return new DefaultMessageSourceResolvable("nomination.stated." + fact.place());
    }

    /** Its name in the nominee's form. */
    public String place() {
        return place;
    }

    /** Its name in what a version keeps. */
    public String column() {
        return column;
    }

    /** Key of what people call it. */
    public String text() {
        return "nomination.stated." + place;
    }
}
