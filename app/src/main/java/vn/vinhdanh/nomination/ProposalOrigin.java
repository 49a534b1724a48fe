package vn.vinhdanh.nomination;

/** Where a proposal comes from; names and award stay as they were on the day it was drafted. */
record ProposalOrigin(
        long callId, String department, String unit, String unitName, String callTitle, String awardCode) {}
