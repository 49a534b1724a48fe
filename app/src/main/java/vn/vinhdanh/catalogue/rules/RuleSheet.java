package vn.vinhdanh.catalogue.rules;

import java.util.List;
import vn.vinhdanh.platform.web.PageNumber;

/**
 * The page of one set.
 *
 * @param inForce the number of the set in force today
 * @param base the number of the set that it is compared with, 0 for the first one
 * @param cases a page of the cases whose answers change
 * @param page the number of that page
 * @param silent rows that had a say in no case, in words
 * @param done how many cases have been put before it and the set that it is compared with, of {@code all}
 * @param tested whether that is finished
 * @param day the day that the form proposes
 */
record RuleSheet(
        RuleSet set,
        int inForce,
        int base,
        List<RuleDifference> differences,
        List<CaseLine> cases,
        int changed,
        int unexpected,
        int page,
        List<String> silent,
        int done,
        int all,
        boolean tested,
        boolean isOvertaken,
        boolean mayPropose,
        boolean mayAnswer,
        boolean isMine,
        String day) {

    static final int PAGE_SIZE = 25;

    public int last() {
        return PageNumber.count(changed, PAGE_SIZE);
    }

    /**
     * A case in words.
     *
     * @param facts in what the nominee differs from an exemplary one
     * @param source where the expected answer is from
     */
    record CaseLine(
            int number, String award, String regime, String kind, String facts, String source, List<Answer> answers) {}

    /** A condition of the case in words, with its answers. */
    record Answer(String condition, String expected, String before, String after) {}

    /** A page of all sets. */
    record All(List<RuleSet> sets, int inForce, int number, long total, boolean mayBring) {

        public int last() {
            return PageNumber.count(total, PAGE_SIZE);
        }
    }
}
