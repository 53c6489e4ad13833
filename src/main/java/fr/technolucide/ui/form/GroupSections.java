package fr.technolucide.ui.form;

import fr.technolucide.ui.common.SchemaLabels;
import fr.technolucide.workbook.Column;
import fr.technolucide.workbook.Sheet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arrangement of a sheet whose screen says nothing of it: by group, in the order of the declaration. */
final class GroupSections {

    private GroupSections() {}

    static List<FormSection> of(Sheet sheet) {
        Map<String, List<Column<?>>> groups = new LinkedHashMap<>();
        for (Column<?> column : sheet.columns()) {
            if (!column.isHidden()) {
                groups.computeIfAbsent(column.groupId(), id -> new ArrayList<>())
                        .add(column);
            }
        }
        List<FormSection> sections = new ArrayList<>();
        groups.forEach((id, members) -> sections.add(
                FormSection.titled(id.isEmpty() || groups.size() == 1 ? "" : SchemaLabels.group(id), lines(members))));
        return sections;
    }

    private static List<FormLine> lines(List<Column<?>> members) {
        List<FormLine> lines = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Column<?> column = members.get(i);
            if (!FieldFactory.isShort(column)) {
                lines.add(FormLine.of(column));
            } else if (i + 1 < members.size() && FieldFactory.isShort(members.get(i + 1))) {
                lines.add(FormLine.of(FormSlot.of(column), FormSlot.of(members.get(++i))));
            } else {
                lines.add(FormLine.half(column));
            }
        }
        return lines;
    }
}
