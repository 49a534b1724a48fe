package vn.vinhdanh.access.oracle;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Says who sees which case through which door, and how many of them. */
public final class Oracle {

    private static final int HONOURS_OF_A_CASE = 2;

    private final List<Thing> things;

    public Oracle(Collection<Thing> things) {
        this.things = things.stream()
                .sorted(Comparator.comparing(Thing::number).reversed())
                .toList();
    }

    /** What the reader finds behind the door, newest first. */
    public List<Thing> behind(Door door, Reader reader) {
        return things.stream().filter(thing -> shows(door, reader, thing)).toList();
    }

    /** The number that a counting door tells the reader. */
    public long count(Door door, Reader reader) {
        return switch (door) {
            case TASK_COUNT ->
                things.stream().mapToLong(thing -> tasks(reader, thing)).sum();
            case REGISTER_COUNT ->
                HONOURS_OF_A_CASE * (long) behind(Door.REGISTER, reader).size();
            default -> behind(door, reader).size();
        };
    }

    /** Whether the door shows the reader this case. */
    public boolean shows(Door door, Reader reader, Thing thing) {
        return switch (door) {
            case PROPOSAL_LIST, PROPOSAL_COUNT, PROPOSAL, PROPOSAL_EVIDENCE, TIMELINE -> seesProposal(reader, thing);
            case SEARCH, EXPORT -> seesProposal(reader, thing) || tookPart(reader, thing);
            case TASK_LIST, TASK_COUNT -> tasks(reader, thing) > 0;
            case TASK, TASK_VARIABLES, TASK_COMMENTS ->
                worksOn(reader, thing) || isAdminOf(reader, thing) && isAtAStep(thing);
            case TASK_FRAME -> worksOn(reader, thing);
            case EVIDENCE ->
                worksOn(reader, thing)
                        && thing.waitsAt(
                                Progress.DRAFTED,
                                Progress.PREPARED,
                                Progress.SUBMITTED,
                                Progress.ASKED,
                                Progress.RECEIVED,
                                Progress.SUPPLEMENTING,
                                Progress.PLANNED,
                                Progress.OPEN);
            case DRAFT_DOCUMENT ->
                worksOn(reader, thing) && thing.waitsAt(Progress.DECIDED, Progress.CHECKED, Progress.SIGNED);
            case BALLOT_PAPER, BALLOTS -> votesOn(reader, thing);
            case SESSION_LIST -> seesCouncil(reader, thing) && thing.hasReached(Progress.RELEASED);
            case SESSION -> seesCouncil(reader, thing) && thing.hasReached(Progress.PLANNED);
            case DECISION_LIST -> seesDecisions(reader, thing) && thing.hasReached(Progress.DECIDED);
            case DECISION_DOCUMENT -> seesDecisions(reader, thing) && thing.waitsAt(Progress.ISSUED);
            case REGISTER, REGISTER_COUNT -> seesRegister(reader, thing) && thing.waitsAt(Progress.ISSUED);
            case LOOK_UP -> thing.waitsAt(Progress.ISSUED);
            case ENGINE_VARIABLES -> isAdminOf(reader, thing) && !thing.waitsAt(Progress.REFUSED);
            case ENGINE_HISTORY -> isAdminOf(reader, thing);
        };
    }

    /** A unit sees its own proposals, an officer those of the department. */
    private static boolean seesProposal(Reader reader, Thing thing) {
        return reader.isOfUnitOf(thing) || reader.is("office") && reader.isOf(thing) || reads(reader, thing);
    }

    /** Whoever has done a step finds again what it was about. */
    private static boolean tookPart(Reader reader, Thing thing) {
        return reader.isOf(thing)
                && (reader.is("council-secretary") && thing.hasReached(Progress.PLANNED)
                        || reader.is("inspectorate") && thing.hasReached(Progress.ASKED)
                        || reader.is("director") && thing.hasReached(Progress.SIGNED)
                        || reader.is("clerk") && thing.hasReached(Progress.ISSUED));
    }

    private static boolean seesCouncil(Reader reader, Thing thing) {
        return reader.sitsInCouncilOf(thing) || reader.is("office") && reader.isOf(thing) || reads(reader, thing);
    }

    private static boolean seesDecisions(Reader reader, Thing thing) {
        return reader.is("office", "director", "clerk") && reader.isOf(thing) || reads(reader, thing);
    }

    private static boolean seesRegister(Reader reader, Thing thing) {
        return seesDecisions(reader, thing) || reader.is("accountant") && reader.isOf(thing);
    }

    /** The auditor reads all of their own department except ballots. */
    private static boolean reads(Reader reader, Thing thing) {
        return reader.is("auditor") && reader.isOf(thing);
    }

    private static boolean isAdminOf(Reader reader, Thing thing) {
        return reader.is("process-admin") && reader.isOf(thing);
    }

    private static boolean isAtAStep(Thing thing) {
        return !thing.waitsAt(Progress.REFUSED, Progress.RELEASED, Progress.ISSUED);
    }

    /** The step that waits is a step of this person's role. */
    private static boolean worksOn(Reader reader, Thing thing) {
        return switch (thing.progress()) {
            case DRAFTED, SUPPLEMENTING -> reader.isOfUnitOf(thing);
            case PREPARED -> reader.is("unit-head") && reader.isOfUnitOf(thing);
            case SUBMITTED, RECEIVED, DECIDED -> reader.is("office") && reader.isOf(thing);
            case ADMITTED -> reader.is("inspectorate") && reader.isOf(thing);
            case ASKED -> reader.isAskedAbout(thing);
            case PLANNED, OPEN -> reader.is("council-secretary") && reader.isOf(thing);
            case CHECKED -> reader.is("director") && reader.isOf(thing);
            case SIGNED -> reader.is("clerk") && reader.isOf(thing);
            case REFUSED, RELEASED, ISSUED -> false;
        };
    }

    private static int tasks(Reader reader, Thing thing) {
        return (votesOn(reader, thing) ? 1 : 0) + (worksOn(reader, thing) ? 1 : 0);
    }

    private static boolean votesOn(Reader reader, Thing thing) {
        return reader.sitsInCouncilOf(thing) && thing.waitsAt(Progress.OPEN);
    }
}
