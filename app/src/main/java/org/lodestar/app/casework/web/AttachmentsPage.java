package org.lodestar.app.casework.web;

import java.util.List;
import org.lodestar.app.casework.CaseFile;
import org.lodestar.app.site.Option;

/**
 * The files on a case, and where one is added.
 *
 * @param lines the newest first
 * @param out those that were taken out again
 * @param people whom a file can be about
 * @param most files of a case
 * @param megabytes of one file
 */
public record AttachmentsPage(
    CaseFile file,
    List<AttachmentLine> lines,
    List<AttachmentLine> out,
    List<Option> people,
    boolean mayAdd,
    int most,
    long megabytes) {
  public AttachmentsPage {
    lines = List.copyOf(lines);
    out = List.copyOf(out);
    people = List.copyOf(people);
  }

  /** Its own address. */
  public String here() {
    return Addresses.files(file.id());
  }
}
