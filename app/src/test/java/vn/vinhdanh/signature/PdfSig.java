package vn.vinhdanh.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import vn.vinhdanh.document.CommandLine;

/** What poppler's pdfsig, a second and independent validator, says; its exit code proves nothing, so its words count. */
record PdfSig(List<String> signatures) {

    static PdfSig of(byte[] pdf, X509Certificate root) throws Exception {
        var folder = Files.createTempDirectory("vinhdanh-pdfsig");
        try {
            trust(root, folder);
            var file = Files.write(folder.resolve("document.pdf"), pdf);
            var words = CommandLine.run(List.of("pdfsig", "-nssdir", "sql:" + folder, "-no-ocsp", file.toString()));
            return new PdfSig(
                    Arrays.stream(words.split("Signature #\\d+:")).skip(1).toList());
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    /** Signatures that are intact and whose signer is trusted. */
    long valid() {
        return signatures.stream()
                .filter(words -> words.contains("Signature is Valid.") && words.contains("Certificate is Trusted."))
                .count();
    }

    private static void trust(X509Certificate root, Path folder) throws Exception {
        var certificate = Files.write(folder.resolve("root.der"), root.getEncoded());
        certutil("-N", "-d", "sql:" + folder, "--empty-password");
        certutil("-A", "-d", "sql:" + folder, "-n", "root", "-t", "CT,C,C", "-i", certificate.toString());
    }

    private static void certutil(String... arguments) throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(List.of("certutil"));
        command.addAll(List.of(arguments));
        CommandLine.run(command);
    }
}
