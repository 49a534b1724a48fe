package vn.vinhdanh.register.past;

import java.io.IOException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import vn.vinhdanh.platform.Refusal;

/** The one file of a request. The array is the request's own and is not copied. */
@SuppressWarnings("ArrayRecordComponent")
public record BroughtFile(String name, byte[] content) {

    public static final int LARGEST_IN_MEGABYTES = 20;
    private static final int LONGEST_NAME = 200;

    /** The file of the field; an oversized or missing one is refused there. Parts are read here, not before. */
    public static BroughtFile read(MultipartHttpServletRequest request, String field) {
        try {
            var file = request.getFile(field);
            if (file == null || file.isEmpty()) {
                throw Refusal.at(field, "register.past.file.empty");
            }
            return new BroughtFile(shortName(file.getOriginalFilename()), file.getBytes());
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw Refusal.at(field, "register.past.file.tooLarge", LARGEST_IN_MEGABYTES);
        } catch (MultipartException | IOException broken) {
            throw Refusal.at(field, "register.past.file.broken");
        }
    }

    private static String shortName(@org.jspecify.annotations.Nullable String path) {
        var slashes = path == null ? "" : path.replace('\\', '/');
        var name = slashes.substring(slashes.lastIndexOf('/') + 1).strip();
        return name.isEmpty() ? "?" : name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
