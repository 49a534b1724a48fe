package vn.vinhdanh.decision;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.vinhdanh.nomination.Places;
import vn.vinhdanh.nomination.duplicate.Undecided;
import vn.vinhdanh.platform.Refusal;
import vn.vinhdanh.review.conduct.Suspensions;

/** Whether everybody on a list may be honoured on the day it is signed; the director strikes who may not, or waits. */
@Component
class Honourable {

    private final Suspensions suspensions;
    private final Undecided duplicates;
    private final LineConditions conditions;
    private final Places places;

    Honourable(Suspensions suspensions, Undecided duplicates, LineConditions conditions, Places places) {
        this.suspensions = suspensions;
        this.duplicates = duplicates;
        this.conditions = conditions;
        this.places = places;
    }

    /**
     * Refuses by name those who are being looked into, those about whom a duplicate is not decided, those of whom a
     * condition no longer holds, and more than the quota has places for.
     */
    void require(List<DecisionLine> lines) {
        var nominations = lines.stream().map(DecisionLine::nominationId).toList();
        var suspended = suspensions.held(nominations);
        Refusal.unlessEmpty(lines.stream()
                .filter(line -> suspended.containsKey(line.nominationId()))
                .map(line -> Objects.requireNonNull(suspended.get(line.nominationId()))
                        .reason(line.place(), line.honoured().name()))
                .toList());
        var held = duplicates.of(nominations);
        Refusal.unlessEmpty(lines.stream()
                .filter(line -> held.containsKey(line.nominationId()))
                .map(line -> Objects.requireNonNull(held.get(line.nominationId()))
                        .reason(line.place(), line.honoured().name()))
                .toList());
        conditions.refuseFallen(lines);
        places.requireWithin(nominations);
    }
}
