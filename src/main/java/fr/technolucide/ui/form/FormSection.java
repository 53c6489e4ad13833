package fr.technolucide.ui.form;

import fr.technolucide.workbook.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a form.
 *
 * @param title  in words; empty for none
 * @param folded whether it is closed until someone opens it, and says beside its title how much of it is filled
 */
public record FormSection(String title, boolean folded, List<FormLine> lines) {

    public static FormSection of(FormLine... lines) {
        return new FormSection("", false, List.of(lines));
    }

    public static FormSection titled(String title, List<FormLine> lines) {
        return new FormSection(title, false, List.copyOf(lines));
    }

    public static FormSection folded(String title, FormLine... lines) {
        return new FormSection(title, true, List.of(lines));
    }

    public Stream<Column<?>> columns() {
        return lines.stream().flatMap(line -> line.slots().stream()).map(FormSlot::column);
    }

    FormSection with(List<FormLine> more) {
        List<FormLine> all = new ArrayList<>(lines);
        all.addAll(more);
        return new FormSection(title, folded, List.copyOf(all));
    }
}
