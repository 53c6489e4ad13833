package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files in Microsoft's compound format: Office 97, or a newer file wrapped in a password. None is read; each is named.
 */
final class LegacyOfficeFile {
    private LegacyOfficeFile() {}

    static SourceRefused refusal(Path file) {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return new SourceRefused(Reason.PROTECTED);
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return new SourceRefused(Reason.OLD_FORMAT);
            }
            return new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.OFFICE_DOCUMENT.name());
        } catch (IOException | RuntimeException broken) {
            return new SourceRefused(Reason.DAMAGED, broken);
        }
    }
}
