package vn.vinhdanh.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program of the machine and what it printed. */
public final class CommandLine {

    private CommandLine() {}

    public static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }

    /** The text of a PDF as poppler reads it, in the order of the page. */
    public static String textOf(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("vinhdanh", ".pdf");
        try {
            Files.write(file, pdf);
            return run(List.of("pdftotext", "-layout", file.toString(), "-"));
        } finally {
            Files.delete(file);
        }
    }
}
