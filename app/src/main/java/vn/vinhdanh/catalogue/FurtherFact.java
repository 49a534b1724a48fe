package vn.vinhdanh.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What only some awards ask about a nominee; which ones, the table of conditions says. */
public enum FurtherFact {
    TOOK_PART("tookPart", Answer.YES_OR_NO),
    LEAVE_MONTHS("leaveMonths", Answer.NUMBER),
    STUDY_MONTHS("studyMonths", Answer.NUMBER),
    DAYS_OFF("daysOff", Answer.NUMBER),
    FORMER_UNIT_MONTHS("formerUnitMonths", Answer.NUMBER),
    FORMER_UNIT_COMMENT("formerUnitComment", Answer.YES_OR_NO),
    ADVANCED_TITLE("advancedTitle", Answer.YES_OR_NO),
    INITIATIVES("initiatives", Answer.NUMBER),
    INITIATIVE_SCOPE("initiativeScope", Answer.CHOICE, "NONE", "BASE", "PROVINCE", "NATION"),
    TITLE_YEARS("titleYears", Answer.NUMBER),
    EXCELLENT_YEARS("excellentYears", Answer.NUMBER),
    LOWER_MERITS("lowerMerits", Answer.NUMBER),
    PRIME_MINISTER_MERIT("primeMinisterMerit", Answer.YES_OR_NO),
    SEX("sex", Answer.CHOICE, "FEMALE", "MALE"),
    SECTOR_MONTHS("sectorMonths", Answer.NUMBER),
    MILITARY_MONTHS("militaryMonths", Answer.NUMBER),
    AWARDED_BEFORE("awardedBefore", Answer.YES_OR_NO),
    POSTHUMOUS("posthumous", Answer.YES_OR_NO),
    MEMBERS("members", Answer.NUMBER),
    FULFILLED_MEMBERS("fulfilledMembers", Answer.NUMBER),
    ADVANCED_MEMBERS("advancedMembers", Answer.NUMBER),
    FIGHTER_MEMBERS("fighterMembers", Answer.NUMBER),
    MEMBER_DISCIPLINED("memberDisciplined", Answer.YES_OR_NO),
    CLUSTER_LEADER("clusterLeader", Answer.YES_OR_NO);

    /** How it is answered. */
    public enum Answer {
        NUMBER,
        YES_OR_NO,
        CHOICE
    }

    private final String place;
    private final Answer answer;
    private final List<String> choices;

    FurtherFact(String place, Answer answer, String... choices) {
        this.place = place;
        this.answer = answer;
        this.choices = List.of(choices);
    }

    /** The fact of this name in tables and forms. */
    public static Optional<FurtherFact> at(String place) {
        return Arrays.stream(values()).filter(fact -> fact.place.equals(place)).findFirst();
    }

    /** Its name in tables and forms. */
    public String place() {
        return place;
    }

    public Answer answer() {
        return answer;
    }

    /** The answers there are, empty where a number or yes or no is asked. */
    public List<String> choices() {
        return choices;
    }

    /** Whether the text answers the question. */
    public boolean isAnsweredBy(String text) {
        return switch (answer) {
            case NUMBER -> text.matches("\\d{1,4}");
            case YES_OR_NO -> text.equals("true") || text.equals("false");
            case CHOICE -> choices.contains(text);
        };
    }
}
