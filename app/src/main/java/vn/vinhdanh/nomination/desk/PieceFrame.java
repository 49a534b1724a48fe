package vn.vinhdanh.nomination.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vinhdanh.nomination.Nominees;
import vn.vinhdanh.nomination.PieceUploads;
import vn.vinhdanh.nomination.UploadPlace;
import vn.vinhdanh.nomination.UploadProgress;
import vn.vinhdanh.platform.Actor;
import vn.vinhdanh.platform.Conflict;
import vn.vinhdanh.platform.Refusal;

/** Evidence in pieces, for {@code evidence-upload.js}: begin, piece after piece, end; each answer says how far it is. */
@RestController
@RequestMapping("/workspace/tasks/{taskId}/nominees/{id}/uploads")
class PieceFrame {

    private final FrameCases cases;
    private final Nominees nominees;
    private final PieceUploads uploads;

    PieceFrame(FrameCases cases, Nominees nominees, PieceUploads uploads) {
        this.cases = cases;
        this.nominees = nominees;
        this.uploads = uploads;
    }

    @PostMapping
    UploadProgress begin(
            @PathVariable String taskId,
            @PathVariable long id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "0") long size,
            @RequestParam(defaultValue = "") String fingerprint,
            Actor person) {
        return uploads.begin(place(taskId, id, person), name, size, fingerprint);
    }

    /** A piece that does not fit where the file stands is not taken: 409, with the place from which to go on. */
    @PostMapping("/{upload}/pieces")
    ResponseEntity<UploadProgress> append(
            @PathVariable String taskId,
            @PathVariable long id,
            @PathVariable String upload,
            @RequestParam(defaultValue = "0") long offset,
            HttpServletRequest request,
            Actor person) {
        var place = place(taskId, id, person);
        var piece = read(request);
        var progress = unlessRefused(place, upload, () -> uploads.append(place, upload, offset, piece));
        var isTaken = progress.received() == offset + piece.length;
        return ResponseEntity.status(isTaken ? HttpStatus.OK : HttpStatus.CONFLICT)
                .body(progress);
    }

    @PostMapping("/{upload}/end")
    UploadProgress end(@PathVariable String taskId, @PathVariable long id, @PathVariable String upload, Actor person) {
        var place = place(taskId, id, person);
        return unlessRefused(place, upload, () -> uploads.end(place, upload));
    }

    @PostMapping("/{upload}/removal")
    void remove(@PathVariable String taskId, @PathVariable long id, @PathVariable String upload, Actor person) {
        uploads.drop(place(taskId, id, person), upload);
    }

    /** What was refused once is not kept to be refused again. */
    private UploadProgress unlessRefused(UploadPlace place, String upload, Supplier<UploadProgress> step) {
        try {
            return step.get();
        } catch (Conflict notNow) {
            throw notNow;
        } catch (Refusal refusal) {
            uploads.drop(place, upload);
            throw refusal;
        }
    }

    private UploadPlace place(String taskId, long id, Actor person) {
        var at = cases.at(taskId, NomineesFrame.STEP).requireWrite();
        return at.uploadsOf(nominees.find(at.id(), id), person);
    }

    /** The piece, or as much of it as shows that it is too long. */
    private static byte[] read(HttpServletRequest request) {
        try {
            return request.getInputStream().readNBytes(PieceUploads.LARGEST_PIECE + 1);
        } catch (IOException lineBroken) {
            throw Refusal.at("evidence", "nomination.file.broken");
        }
    }
}
