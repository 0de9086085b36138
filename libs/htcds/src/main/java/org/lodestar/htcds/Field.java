package org.lodestar.htcds;

/**
 * A field of the standard.
 *
 * @param section under which the standard lists it
 * @param name for machines, such as {@code prs_FirstName}
 * @param label for people; not unique
 * @param core of the least that the standard asks for
 * @param live not deprecated; what is deprecated is never written
 * @param nameless may stand in a file that is to name nobody: our own mark
 */
public record Field(
    String section,
    String name,
    String label,
    FieldType type,
    CodedBy codes,
    boolean core,
    boolean live,
    boolean nameless) {

  /** Cells of this field may hold what a spreadsheet takes for a formula. */
  boolean needsGuard() {
    return type.isFreeText() && codes == CodedBy.NOTHING;
  }
}
