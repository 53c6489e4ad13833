package fr.technolucide.ui.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small files as associations have them. */
public final class Tables {

    private Tables() {}

    /** A log of trials with a title above its headers, an unknown name, a duration with two meanings, a wrong day. */
    public static Path trials(Path folder) throws IOException {
        return xlsx(
                folder.resolve("essais-2025.xlsx"),
                "Tests",
                List.of(
                        List.of("Nos tests d’outils"),
                        List.of(),
                        List.of("Date du test", "Qui", "Outil IA", "Tps", "Sujet", "Note", "Tél."),
                        List.of("13/11/2025", "Amina", "Plumier", "45", "Lettre à la mairie", 4, "06"),
                        List.of("14/11/2025", "Bernard", "Écoutille", "1 h 30", "Compte rendu", 3, "06"),
                        List.of("31/02/2025", "Amina", "Plumier", "20", "Un jour de trop", 5, ""),
                        List.of("15/11/2025", "Inès", "Plumier", "1,5", "Bilan d’atelier", 5, "")));
    }

    static Path xlsx(Path file, String name, List<List<Object>> rows) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet(name);
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                List<Object> cells = rows.get(i);
                for (int j = 0; j < cells.size(); j++) {
                    if (cells.get(j) instanceof Number number) {
                        row.createCell(j).setCellValue(number.doubleValue());
                    } else {
                        row.createCell(j).setCellValue(cells.get(j).toString());
                    }
                }
            }
            book.write(out);
            return file;
        }
    }
}
