package vn.vinhdanh.nomination;

import java.util.Arrays;
import java.util.Optional;

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
