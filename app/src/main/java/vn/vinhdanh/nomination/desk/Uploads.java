package vn.vinhdanh.nomination.desk;

import java.io.IOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.vinhdanh.nomination.Upload;
import vn.vinhdanh.platform.Refusal;

/** Reads the one file of a request. */
final class Uploads {

    private Uploads() {}

    /** The file of the field; an oversized or missing one is refused there. Parts are read here, not before. */
    static Upload read(MultipartHttpServletRequest request, String field) {
        try {
            var file = request.getFile(field);
            if (file == null) {
                throw Refusal.at(field, "nomination.file.empty");
            }
            var name = file.getOriginalFilename();
            return new Upload(name == null ? "" : name, file.getBytes()).requireSize(field);
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw new TooLarge(field);
        } catch (MultipartException | IOException broken) {
            throw Refusal.at(field, "nomination.file.broken");
        }
    }

    /** The file, or the whole request, is larger than the server takes (status 413). */
    static final class TooLarge extends Refusal {

        TooLarge(String field) {
            super(Refusal.at(field, "nomination.file.tooLarge", EntryLimits.ALL.largestFileInMegabytes())
                    .reasons());
        }
    }
}
