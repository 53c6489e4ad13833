package fr.technolucide.workbook;

import java.util.List;

/** A change was refused as a whole; the workbook is as it was. */
public final class RefusedEdit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public RefusedEdit(List<Finding> findings) {
        super(findings.toString());
        this.findings = List.copyOf(findings);
    }

    public RefusedEdit(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }

    /** Returns the reason of the refusal as a sentence, in the current language. */
    public String sentence() {
        return String.join(" ", findings.stream().map(Finding::sentence).toList());
    }
}
