package org.lodestar.linkage.evaluate;

import java.util.OptionalDouble;

/** Cells that several files have, checked. */
final class RecordCells {
  private RecordCells() {}

  static boolean isFilled(Csv csv, int column, String name) {
    boolean isFilled = !csv.cell(column).isBlank();
    if (!isFilled) {
      csv.faults().add(csv.line(), name, "the cell is empty", "Fill it or leave out the line");
    }
    return isFilled;
  }

  /**
   * @return the number of the record, or -1 after noting a fault
   */
  static int record(Csv csv, int source, int id, String name, Records records) {
    return record(csv, csv.cell(source), id, name, records);
  }

  /**
   * @return the number of the record, or -1 after noting a fault
   */
  static int record(Csv csv, String source, int id, String name, Records records) {
    int record = records.indexOf(source, csv.cell(id));
    if (record < 0) {
      csv.faults()
          .add(
              csv.line(),
              name,
              "there is no such record",
              "Check its source and its id, or add it to the truth");
    }
    return record;
  }

  static boolean arePair(Csv csv, int left, int right) {
    if (left >= 0 && left == right) {
      csv.faults().add(csv.line(), "id_r", "a record is paired with itself", "Leave out the line");
    }
    return left >= 0 && right >= 0 && left != right;
  }

  static double weight(Csv csv, int column) {
    OptionalDouble weight = number(csv.cell(column));
    if (weight.isEmpty()) {
      csv.faults()
          .add(csv.line(), "weight", "this is no number", "Write a number such as 4.25 or -3");
    }
    return weight.orElse(0);
  }

  static double probability(Csv csv, int column) {
    double probability = number(csv.cell(column)).orElse(-1);
    boolean isChance = probability >= 0 && probability <= 1;
    if (!isChance) {
      csv.faults()
          .add(
              csv.line(),
              "probability",
              "this is no number from 0 to 1",
              "Write a number such as 0.97");
    }
    return isChance ? probability : 0;
  }

  private static OptionalDouble number(String text) {
    try {
      double number = Double.parseDouble(text);
      return Double.isNaN(number) ? OptionalDouble.empty() : OptionalDouble.of(number);
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }
}
