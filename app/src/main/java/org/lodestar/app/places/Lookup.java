package org.lodestar.app.places;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * A lookup as files bring it.
 *
 * @param postcodes the code of the ward of each, without spaces
 * @param wards the name of each; empty where no file told it
 * @param faults what is wrong, row by row; with a fault nothing is kept
 */
public record Lookup(
    Map<String, String> postcodes,
    SortedMap<String, String> wards,
    Passed passed,
    List<Fault> faults) {
  public Lookup {
    postcodes = Map.copyOf(postcodes);
    wards = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(wards));
    faults = List.copyOf(faults);
  }

  /**
   * Rows that were passed over for a good reason.
   *
   * @param elsewhere of another local authority
   * @param withoutWard where the file names no ward, as for postcodes that lie nowhere
   */
  public record Passed(long elsewhere, long withoutWard) {}

  /**
   * Why a row cannot be taken.
   *
   * @param file in which it stands
   * @param row as a spreadsheet numbers it; 0 is the file as a whole
   * @param said what stands there
   */
  public record Fault(String file, long row, Kind kind, String said) {
    /** What is wrong. */
    public enum Kind {
      NOT_CSV,
      NOT_TEXT,
      TOO_LARGE,
      NOTHING,
      NO_COLUMNS,
      NO_WARD_COLUMN,
      NONE_OF_AUTHORITY,
      SHORT,
      POSTCODE,
      WARD,
      NAME,
      TWICE,
      TOO_MANY_WARDS,
      TOO_MANY
    }
  }
}
