package fr.technolucide.exchange.intake;

import fr.technolucide.exchange.attachment.AttachedFiles;
import fr.technolucide.exchange.intake.match.ImportRefused;
import fr.technolucide.exchange.intake.plan.ImportPlan;
import fr.technolucide.exchange.intake.plan.PlanBuilder;
import fr.technolucide.exchange.json.JsonRefusal;
import fr.technolucide.exchange.json.JsonSource;
import fr.technolucide.exchange.json.JsonSource.Taken;
import fr.technolucide.language.Messages;
import fr.technolucide.workbook.Cells;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Edit;
import fr.technolucide.workbook.Labels;
import fr.technolucide.workbook.Row;
import fr.technolucide.workbook.Sheet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes our own JSON: rows come with their ids, and rows that are there become exactly what the file says. Held to
 * kinds, choices and references only.
 */
final class JsonIntake {

    private final PlanBuilder planning;
    private final Map<Sheet, List<Taken>> sheets;
    private final Map<String, Set<UUID>> coming = new HashMap<>();

    private JsonIntake(PlanBuilder planning, Map<Sheet, List<Taken>> sheets) {
        this.planning = planning;
        this.sheets = sheets;
    }

    /** Returns whether the first character of a file opens a JSON object. */
    static boolean isJson(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int sign = in.read();
            while (sign == 0xEF || sign == 0xBB || sign == 0xBF || Character.isWhitespace(sign)) {
                sign = in.read();
            }
            return sign == '{';
        }
    }

    static ImportPlan plan(PlanBuilder planning, Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            Map<Sheet, List<Taken>> all = JsonSource.read(in, planning.reader.schema());
            String only = planning.request.sheet();
            Map<Sheet, List<Taken>> wanted = new LinkedHashMap<>(all);
            wanted.keySet().removeIf(sheet -> only != null && !sheet.name().equals(only));
            JsonIntake intake = new JsonIntake(planning, wanted);
            intake.run();
            intake.files(file);
            return planning.plan();
        } catch (JsonRefusal refusal) {
            Object[] args = refusal.args().stream().map(JsonIntake::shown).toArray();
            throw ImportRefused.source(refusal, "intake.json." + refusal.reason(), args);
        }
    }

    /** Takes the files that rows name and the workbook lacks, from the folder that our export makes beside; says which are not there. */
    private void files(Path file) throws IOException {
        Path folder = AttachedFiles.folderBeside(file);
        Map<String, Path> beside = AttachedFiles.byHash(folder);
        Set<String> taken = new HashSet<>();
        for (Map.Entry<Sheet, List<Taken>> entry : sheets.entrySet()) {
            for (Column<?> column : entry.getKey().stored()) {
                for (int i = 0; column.isNameOfBlob() && i < entry.getValue().size(); i++) {
                    if (entry.getValue().get(i).cells().get(column) instanceof String hash
                            && planning.reader.blobSize(hash).isEmpty()) {
                        Path found = beside.get(hash);
                        if (found == null) {
                            planning.report.warn(
                                    entry.getKey(),
                                    i + 1,
                                    null,
                                    Messages.text("intake.json.no_file", String.valueOf(folder.getFileName())));
                        } else if (taken.add(hash)) {
                            planning.files.add(found);
                        }
                    }
                }
            }
        }
    }

    private static Object shown(Object arg) {
        return arg instanceof Sheet sheet ? sheet.name() : arg;
    }

    private void run() {
        sheets.forEach((sheet, rows) -> {
            Set<UUID> ids = new HashSet<>();
            rows.forEach(row -> ids.add(row.id()));
            coming.put(sheet.name(), ids);
        });
        dropDangling();
        sheets.forEach((sheet, rows) -> {
            planning.report.table(sheet, sheet.name(), 0);
            int line = 0;
            for (Taken row : rows) {
                line++;
                take(sheet, row, line);
            }
        });
    }

    /** A new row that is refused takes with it those that refer to it: once more, until nothing changes. */
    private void dropDangling() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Map.Entry<Sheet, List<Taken>> entry : sheets.entrySet()) {
                for (Taken row : entry.getValue()) {
                    Set<UUID> ids =
                            Objects.requireNonNull(coming.get(entry.getKey().name()));
                    if (ids.contains(row.id())
                            && dangling(row).isPresent()
                            && planning.reader.find(entry.getKey(), row.id()).isEmpty()) {
                        ids.remove(row.id());
                        changed = true;
                    }
                }
            }
        }
    }

    private Optional<Column<?>> dangling(Taken row) {
        for (Column<?> column : row.cells().columns()) {
            Optional<Sheet> target = planning.reader.schema().targetOf(column);
            if (target.isPresent()
                    && !targets(row.cells().get(column)).stream().allMatch(id -> exists(target.get(), id))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private boolean exists(Sheet sheet, UUID id) {
        return coming.getOrDefault(sheet.name(), Set.of()).contains(id)
                || planning.reader.find(sheet, id).isPresent();
    }

    private static List<UUID> targets(@Nullable Object cell) {
        return switch (cell) {
            case UUID id -> List.of(id);
            case List<?> ids -> ids.stream().map(UUID.class::cast).toList();
            case null, default -> List.of();
        };
    }

    private void take(Sheet sheet, Taken taken, int line) {
        Optional<Column<?>> dangling = dangling(taken);
        if (dangling.isPresent()) {
            String reason = Messages.text("edit.no_target", Labels.of(dangling.get()));
            planning.report.rejected(sheet, line, dangling.get(), dangling.get().name(), reason, null);
            return;
        }
        Optional<Row> now = planning.reader.find(sheet, taken.id());
        if (now.isPresent()) {
            update(now.get(), taken.cells(), line);
        } else if (sheet.isSingleRow() && planning.reader.count(sheet) > 0) {
            planning.report.rejected(sheet, line, Messages.text("intake.single"));
        } else {
            planning.edits.add(new Edit.Insert(sheet, taken.id(), taken.cells(), Edit.Origin.TAKEN));
            Row row = Row.of(sheet, taken.id(), planning.reader.today()).with(taken.cells());
            planning.report.imported(row, line);
        }
    }

    private void update(Row now, Cells cells, int line) {
        Map<Column<?>, @Nullable Object> changes = new LinkedHashMap<>();
        for (Column<?> column : now.sheet().stored()) {
            Object value = cells.get(column);
            if (!Objects.equals(now.get(column), value)) {
                changes.put(column, value);
            }
        }
        if (changes.isEmpty()) {
            planning.report.unchanged(now, line);
        } else {
            planning.edits.add(new Edit.Update(now.sheet(), now.id(), Cells.taking(changes), Edit.Origin.TAKEN));
            planning.report.updated(now.with(cells), line, changes.keySet());
        }
    }
}
