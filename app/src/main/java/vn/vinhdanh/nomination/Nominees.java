package vn.vinhdanh.nomination;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.NotFound;
import vn.vinhdanh.platform.Refusal;

/** The list of a proposal while the unit writes it. */
@Component
public class Nominees {

    public static final int PAGE = 50;

    private final NominationRepository nominations;
    private final NomineeAccounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    Nominees(NominationRepository nominations, NomineeAccounts accounts, JdbcClient jdbc, Clock clock) {
        this.nominations = nominations;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Collectives first, each kind in the order of writing. */
    @Transactional(readOnly = true)
    public List<Nomination> of(long proposalId) {
        return nominations.findByProposalIdOrderByNomineeKindAscIdAsc(proposalId);
    }

    /** One page of the list, counted from zero. */
    @Transactional(readOnly = true)
    public List<Nomination> page(long proposalId, int page) {
        return nominations.findByProposalIdOrderByNomineeKindAscIdAsc(proposalId, PageRequest.of(page, PAGE));
    }

    /** How many stand in the list. */
    @Transactional(readOnly = true)
    public NomineeCounts counts(long proposalId) {
        return jdbc.sql("""
                        select count(*) filter (where kind = 'COLLECTIVE' and status <> 'WITHDRAWN') as collectives,
                               count(*) filter (where kind = 'INDIVIDUAL' and status <> 'WITHDRAWN') as individuals,
                               count(*) filter (where status = 'WITHDRAWN') as withdrawn
                          from nomination.nomination where proposal_id = :proposal
                        """)
                .param("proposal", proposalId)
                .query(NomineeCounts.class)
                .single();
    }

    /** The nominee of this proposal; another proposal's does not exist here. */
    @Transactional(readOnly = true)
    public Nomination find(long proposalId, long id) {
        return nominations.findByIdAndProposalId(id, proposalId).orElseThrow(NotFound::new);
    }

    /** When and by whom the nominee of this proposal was saved last. */
    @Transactional(readOnly = true)
    public LastSaved lastSaved(long proposalId, long id) {
        return jdbc.sql("select version, changed_by, changed_at from nomination.nomination"
                        + " where id = :id and proposal_id = :proposal")
                .param("id", id)
                .param("proposal", proposalId)
                .query(LastSaved.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The same, refused once the unit has taken it back. */
    @Transactional(readOnly = true)
    public Nomination writable(long proposalId, long id) {
        var nomination = find(proposalId, id);
        if (nomination.status() == NominationStatus.WITHDRAWN) {
            throw new Conflict("nomination.withdraw.already", nomination.name());
        }
        return nomination;
    }

    /** Adds a nominee; one who already stands in the list is refused. */
    @Transactional
    public Nomination add(long proposalId, NomineeEntry entry) {
        var origin = draft(proposalId);
        var nomination = written(proposalId, origin, entry, accounts.of(entry, origin.department(), origin.unit()));
        if (isListed(proposalId, entry.nominee())) {
            throw Refusal.at("name", "nomination.name.twice", entry.nominee().name());
        }
        return save(nomination);
    }

    /** Adds those who do not stand in the list yet, and says how many that were. */
    @Transactional
    public int addMissing(long proposalId, List<NomineeEntry> entries) {
        var origin = draft(proposalId);
        var listed = listed(proposalId);
        var known = accounts.in(origin.department(), origin.unit());
        var added = entries.stream()
                .filter(entry -> listed.add(entry.nominee().inLowerCase()))
                .map(entry -> written(proposalId, origin, entry, known.of(entry.nominee())))
                .toList();
        try {
            nominations.saveAll(added);
        } catch (DuplicateKeyException twice) {
            throw new Conflict("nomination.import.meanwhile");
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException) {
                throw new Conflict("nomination.import.meanwhile");
            }
            throw failure;
        }
        return added.size();
    }

    /** Who stands in the list, for comparing: in lower case. */
    @Transactional(readOnly = true)
    public Set<Nominee> listed(long proposalId) {
        return jdbc
                .sql("select kind, name, post, unit_of_day from nomination.nomination where proposal_id = :proposal")
                .param("proposal", proposalId)
                .query(Nominee.class)
                .list()
                .stream()
                .map(Nominee::inLowerCase)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Nomination written(long proposalId, Draft origin, NomineeEntry entry, KnownPerson person) {
        entry.requireStorable();
        var now = clock.instant();
        var nomination = new Nomination(proposalId, origin.department(), origin.unit(), entry.nominee(), now);
        nomination.write(entry, person, null, now);
        return nomination;
    }

    /** Whether the same nominee (kind, name, post and unit, in any case) already stands in the list. */
    @Transactional(readOnly = true)
    public boolean isListed(long proposalId, Nominee nominee) {
        return jdbc.sql("""
                        select exists (select from nomination.nomination
                                        where proposal_id = :proposal and kind = :kind and lower(name) = lower(:name)
                                          and lower(post) = lower(:post) and lower(unit_of_day) = lower(:unitOfDay))
                        """)
                .param("proposal", proposalId)
                .param("kind", nominee.kind().name())
                .param("name", nominee.name())
                .param("post", nominee.post())
                .param("unitOfDay", nominee.unitOfDay())
                .query(Boolean.class)
                .single();
    }

    /** Writes the entry over what stood there in {@code version}; refused when somebody was faster. */
    @Transactional
    public Nomination change(long proposalId, long id, int version, NomineeEntry entry, Actor writer) {
        entry.requireStorable();
        draft(proposalId);
        var nomination = writable(proposalId, id);
        if (nomination.version() != version) {
            throw new Conflict("nomination.nominee.changedMeanwhile", nomination.name());
        }
        nomination.write(entry, accounts.of(entry, nomination), writer.fullName(), clock.instant());
        return save(nomination);
    }

    /** Takes the nominee off the list, with report and evidence. */
    @Transactional
    public void remove(long proposalId, long id) {
        draft(proposalId);
        var nomination = find(proposalId, id);
        if (nomination.status() != NominationStatus.DRAFT) {
            throw new IllegalStateException("nomination " + id + " has been submitted and can only be withdrawn");
        }
        nominations.delete(nomination);
    }

    /** Refused when the list has left the unit's hands; holds it there until this transaction ends. */
    @Transactional
    public void requireDraft(long proposalId) {
        draft(proposalId);
    }

    private Nomination save(Nomination nomination) {
        try {
            return nominations.save(nomination);
        } catch (OptimisticLockingFailureException lost) {
            throw new Conflict("nomination.nominee.changedMeanwhile", nomination.name());
        } catch (DuplicateKeyException twice) {
            throw Refusal.at("name", "nomination.name.twice", nomination.name());
        } catch (DbActionExecutionException failure) {
            if (failure.getCause() instanceof DuplicateKeyException) {
                throw Refusal.at("name", "nomination.name.twice", nomination.name());
            }
            throw failure;
        }
    }

    /** The proposal cannot leave the unit's hands while this transaction writes into its list. */
    private Draft draft(long proposalId) {
        var draft = jdbc.sql("select department, unit, status from nomination.proposal where id = :id for share")
                .param("id", proposalId)
                .query(Draft.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (draft.status() != ProposalStatus.DRAFT && draft.status() != ProposalStatus.SUPPLEMENTING) {
            throw new Conflict("nomination.proposal.noLongerDraft");
        }
        return draft;
    }

    private record Draft(String department, String unit, ProposalStatus status) {}
}
