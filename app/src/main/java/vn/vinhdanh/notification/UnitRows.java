package vn.vinhdanh.notification;

import java.util.List;

/**
 * The nominations of one unit that a result is about.
 *
 * @param proposalId the proposal in which the unit reads more
 * @param names who is proposed, collectives first
 */
record UnitRows(
        String department, String unit, String unitName, String callTitle, long proposalId, List<String> names) {}
