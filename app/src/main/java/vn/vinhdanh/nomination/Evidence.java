package vn.vinhdanh.nomination;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.Sha256;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The files that prove what nominees have achieved. */
@Component
public class Evidence {

    private static final int SHORT_CHECKSUM = 12;

    private final EvidenceRepository rows;
    private final EvidenceRoom room;
    private final Nominees nominees;
    private final StoredFiles files;
    private final Happenings happenings;
    private final Clock clock;

    Evidence(
            EvidenceRepository rows,
            EvidenceRoom room,
            Nominees nominees,
            StoredFiles files,
            Happenings happenings,
            Clock clock) {
        this.rows = rows;
        this.room = room;
        this.nominees = nominees;
        this.files = files;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Keeps the file as evidence of the nominee, once however often it comes; refused unless it is harmless. */
    @Transactional
    public EvidenceFile attach(long proposalId, long nominationId, Upload upload, Actor actor) {
        var kind = EvidenceContent.kindOf(upload.content());
        var nomination = nominees.writable(proposalId, nominationId).id();
        var sha256 = Sha256.of(upload.content());
        var known = withContent(nomination, sha256);
        if (known.isPresent()) {
            return known.get();
        }
        room.require(proposalId, nomination, upload.content().length);
        nominees.requireDraft(proposalId);
        // another window may have brought the same file while this one waited for the room
        return withContent(nomination, sha256).orElseGet(() -> keep(nomination, kind, upload, actor));
    }

    /** Takes a file away again while the unit still writes its list. */
    @Transactional
    public void remove(long proposalId, long nominationId, long id, Actor actor) {
        nominees.requireDraft(proposalId);
        var file = find(nominees.writable(proposalId, nominationId).id(), id);
        happenings.toEach(List.of(nominationId), Happening.EVIDENCE_REMOVED, actor, version(file));
        rows.delete(file);
    }

    /** The nominee's evidence, in the order in which it came. */
    @Transactional(readOnly = true)
    public List<EvidenceFile> of(long nominationId) {
        return rows.findByNominationIdOrderById(nominationId);
    }

    /** All evidence of a proposal, by nomination. */
    @Transactional(readOnly = true)
    public Map<Long, List<EvidenceFile>> ofProposal(long proposalId) {
        return byNomination(rows.findByProposalId(proposalId));
    }

    /** The evidence of these nominations, by nomination. */
    @Transactional(readOnly = true)
    public Map<Long, List<EvidenceFile>> of(Collection<Long> nominationIds) {
        return byNomination(rows.findByNominationIdInOrderById(nominationIds));
    }

    /** The file of this nominee; another nominee's does not exist here. */
    @Transactional(readOnly = true)
    public EvidenceFile find(long nominationId, long id) {
        return rows.findByIdAndNominationId(id, nominationId).orElseThrow(NotFound::new);
    }

    /** The content of a file. */
    @Transactional(readOnly = true)
    public byte[] content(EvidenceFile file) {
        return files.bytes(file.fileId());
    }

    Optional<EvidenceFile> withContent(long nominationId, String sha256) {
        return rows.findByNominationIdAndSha256(nominationId, sha256);
    }

    private EvidenceFile keep(long nomination, EvidenceKind kind, Upload upload, Actor actor) {
        var file = files.save(upload.name(), kind.mediaType(), upload.content());
        var kept = rows.save(new EvidenceFile(
                null,
                0,
                nomination,
                file.id(),
                upload.name(),
                kind,
                file.size(),
                file.sha256(),
                actor.userName(),
                clock.instant()));
        happenings.toEach(List.of(nomination), Happening.EVIDENCE, actor, version(kept));
        return kept;
    }

    private static Map<Long, List<EvidenceFile>> byNomination(List<EvidenceFile> files) {
        return files.stream().collect(Collectors.groupingBy(EvidenceFile::nominationId));
    }

    /** What tells one file from another. */
    private static String version(EvidenceFile file) {
        return "%s, %d KB, mã kiểm tra %s"
                .formatted(file.fileName(), file.kilobytes(), file.sha256().substring(0, SHORT_CHECKSUM));
    }
}
