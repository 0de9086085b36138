package org.lodestar.app.intake.web;

import java.util.List;
import org.lodestar.app.concerns.face.TakenConcerns.ReadBack;
import org.lodestar.app.site.Crumb;
import org.lodestar.app.site.SummaryRow;

/**
 * What was handed in, as whoever took it reads it back.
 *
 * @param receiver name of the organisation that reads it
 * @param staffedHours when somebody reads there; may be empty
 * @param note an identifier for what is added
 * @param otherReceipt whether it was handed in before with another receipt than the one just read
 * @param notice key of what was just done; empty for nothing
 * @param doors what else the taker can do with it
 */
public record TakenPage(
    ReadBack taken,
    String receiver,
    String staffedHours,
    List<SummaryRow> rows,
    String note,
    boolean otherReceipt,
    String notice,
    List<Crumb> doors) {
  public TakenPage {
    doors = List.copyOf(doors);
    rows = List.copyOf(rows);
  }

  /** Personal: never in a log. */
  @Override
  public String toString() {
    return "TakenPage[personal]";
  }
}
