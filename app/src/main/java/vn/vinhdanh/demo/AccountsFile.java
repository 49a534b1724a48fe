package vn.vinhdanh.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list of accounts for the person who tries the product: readable by its owner only, complete or not there. */
record AccountsFile(Path path) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    void write(Map<Person, Secrets> people, Map<String, String> unitNames) {
        var lines = people.entrySet().stream().map(row -> line(row.getKey(), row.getValue(), unitNames));
        var head = line("Tên đăng nhập", "Họ tên", "Vai trò", "Đơn vị", "Mật khẩu", "Mã PIN ký số");
        var text = Stream.concat(Stream.of(head), lines).collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
        try {
            replace(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Person person, Secrets secrets, Map<String, String> unitNames) {
        var account = person.account();
        return line(
                account.userName(),
                account.fullName(),
                person.rolesInVietnamese(),
                unitNames.getOrDefault(account.department() + "/" + account.unit(), ""),
                secrets.password(),
                Objects.requireNonNullElse(secrets.pin(), ""));
    }

    private static String line(String... cells) {
        return Stream.of(cells).map(AccountsFile::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String cell) {
        return cell.matches("[^,\"\r\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void replace(String text) throws IOException {
        var unfinished = path.resolveSibling(path.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var file =
                FileChannel.open(unfinished, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), owner)) {
            file.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            file.force(true);
        }
        Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
    }
}
