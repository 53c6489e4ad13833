package fr.technolucide.exchange.source;

import fr.technolucide.exchange.source.SourceRefused.Reason;
import fr.technolucide.exchange.source.SourceWarning.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.HPSFException;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files in Microsoft's compound format: Excel 97 workbooks (.xls, [MS-XLS]), which are read; a newer file wrapped in a
 * password and documents of other programs, which are named and refused.
 */
final class XlsReader {
    /** The texts of such a file are held twice while it is read: more would not fit in the memory of the program. */
    private static final long MOST_BYTES = 48L << 20;

    private XlsReader() {}

    static Source read(Path file, ReadBudget budget) throws IOException {
        budget.file(Files.size(file), MOST_BYTES);
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new SourceRefused(Reason.PROTECTED);
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new SourceRefused(Reason.NOT_A_SPREADSHEET, SourceFormat.OFFICE_DOCUMENT.name());
            }
            return workbook(root, budget);
        } catch (EncryptedDocumentException encrypted) {
            throw new SourceRefused(Reason.PROTECTED, encrypted);
        } catch (OldExcelFormatException older) {
            throw new SourceRefused(Reason.OLD_FORMAT, older);
        }
    }

    private static Source workbook(DirectoryNode root, ReadBudget budget) throws IOException {
        Warnings warnings = new Warnings();
        XlsContext context = new XlsContext(budget, warnings);
        XlsRecords records = new XlsRecords(context);
        HSSFRequest request = new HSSFRequest();
        request.addListenerForAllRecords(records);
        new HSSFEventFactory().processWorkbookEvents(request, root);
        if (records.hasMacros() || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
            warnings.add(Kind.MACROS_IGNORED, "", "", "");
        }
        if (records.sheets().isEmpty()) {
            throw new SourceRefused(Reason.NO_SHEET);
        }
        return new Source(
                SourceFormat.XLS,
                records.sheets(),
                properties(root),
                context.since1904(),
                List.of(),
                0,
                warnings.all());
    }

    private static Map<String, String> properties(DirectoryNode root) throws IOException {
        Map<String, String> properties = new TreeMap<>();
        if (root.hasEntryCaseInsensitive(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
            try {
                CustomProperties own = PropertySetFactory.create(root, DocumentSummaryInformation.DEFAULT_STREAM_NAME)
                                instanceof DocumentSummaryInformation summary
                        ? summary.getCustomProperties()
                        : null;
                if (own != null) {
                    own.nameSet().forEach(name -> properties.put(name, String.valueOf(own.get(name))));
                }
            } catch (HPSFException notProperties) {
                return Map.of(); // written by another program in its own way: its sheets are read all the same
            }
        }
        return properties;
    }
}
