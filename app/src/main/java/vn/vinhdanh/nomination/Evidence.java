package vn.vinhdanh.nomination;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.StoredFile;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The evidence of nominees: one PDF each. */
@Component
public class Evidence {

    private static final String PDF = "application/pdf";
    private static final int SHORT_CHECKSUM = 12;

    private final EvidenceRepository rows;
    private final Nominees nominees;
    private final StoredFiles files;
    private final Happenings happenings;
    private final Clock clock;

    Evidence(EvidenceRepository rows, Nominees nominees, StoredFiles files, Happenings happenings, Clock clock) {
        this.rows = rows;
        this.nominees = nominees;
        this.files = files;
        this.happenings = happenings;
        this.clock = clock;
    }

    /** Keeps the file as the nominee's evidence in place of an earlier one; refused unless it is a harmless PDF. */
    @Transactional
    public EvidenceFile attach(long proposalId, long nominationId, Upload upload, Actor actor) {
        EvidencePdf.requireHarmless(upload.content());
        nominees.requireDraft(proposalId);
        var nomination = nominees.find(proposalId, nominationId);
        var file = files.save(upload.name(), PDF, upload.content());
        happenings.toEach(List.of(nomination.id()), Happening.EVIDENCE, actor, version(file));
        var earlier = rows.findByNominationId(nomination.id());
        return rows.save(new EvidenceFile(
                earlier.map(EvidenceFile::id).orElse(null),
                earlier.map(EvidenceFile::version).orElse(0),
                nomination.id(),
                file.id(),
                upload.name(),
                file.size(),
                actor.userName(),
                clock.instant()));
    }

    /** The nominee's evidence, once the unit has added it. */
    @Transactional(readOnly = true)
    public Optional<EvidenceFile> of(long nominationId) {
        return rows.findByNominationId(nominationId);
    }

    /** All evidence of a proposal, by nomination. */
    @Transactional(readOnly = true)
    public Map<Long, EvidenceFile> ofProposal(long proposalId) {
        return rows.findByProposalId(proposalId).stream()
                .collect(Collectors.toMap(EvidenceFile::nominationId, file -> file));
    }

    /** The evidence of these nominations, by nomination. */
    @Transactional(readOnly = true)
    public Map<Long, EvidenceFile> of(Collection<Long> nominationIds) {
        return rows.findByNominationIdIn(nominationIds).stream()
                .collect(Collectors.toMap(EvidenceFile::nominationId, file -> file));
    }

    /** The content of the nominee's evidence. */
    @Transactional(readOnly = true)
    public byte[] content(long nominationId) {
        return files.bytes(of(nominationId).orElseThrow(NotFound::new).fileId());
    }

    /** What tells one version of a file from another. */
    private static String version(StoredFile file) {
        var kilobytes = Math.max(1, file.size() / 1024);
        return "%s, %d KB, SHA-256 %s"
                .formatted(file.name(), kilobytes, file.sha256().substring(0, SHORT_CHECKSUM));
    }
}
