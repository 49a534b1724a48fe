package vn.vinhdanh.catalogue;

/**
 * What a name stands for under one regime.
 *
 * @param name as the law or people say
 * @param remark what is legally right, empty where the name is the law's own
 */
public record NamedAward(String name, String remark, Award award) {

    /** Whether a department's director may decide it; if not, the department can only submit it upward. */
    public boolean isDecidedByDepartment() {
        return award.level() == AwardLevel.DEPT;
    }
}
