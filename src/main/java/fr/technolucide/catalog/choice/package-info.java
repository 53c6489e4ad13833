/**
 * The closed lists of the catalogue, one enum each: its simple name in upper snake case is the name of the list
 * ({@code ToolStatus} is {@code TOOL_STATUS}), its ids are in files and never change. Labels live in the bundles under
 * {@code choice.LIST.id}, rules elsewhere; the answers and verdicts of the checklist are those of {@code method}. Begin
 * with {@link fr.technolucide.catalog.choice.UseCaseStage}.
 */
@NullMarked
package fr.technolucide.catalog.choice;

import org.jspecify.annotations.NullMarked;
