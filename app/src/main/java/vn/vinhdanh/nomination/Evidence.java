package vn.vinhdanh.nomination;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.vinhdanh.document.StoredFiles;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.NotFound;

/** The evidence of nominees: one PDF each. */
@Component
public class Evidence {

    private static final String PDF = "application/pdf";

    private final EvidenceRepository rows;
    private final Nominees nominees;
    private final StoredFiles files;
    private final Clock clock;

    Evidence(EvidenceRepository rows, Nominees nominees, StoredFiles files, Clock clock) {
        this.rows = rows;
        this.nominees = nominees;
        this.files = files;
        this.clock = clock;
    }

    /** Keeps the file as the nominee's evidence in place of an earlier one; refused unless it is a harmless PDF. */
    @Transactional
    public EvidenceFile attach(long proposalId, long nominationId, Upload upload, Actor actor) {
        EvidencePdf.requireHarmless(upload.content());
        nominees.requireDraft(proposalId);
        var nomination = nominees.find(proposalId, nominationId);
        var file = files.save(upload.name(), PDF, upload.content());
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
}
