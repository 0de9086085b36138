package org.lodestar.app.statements;

import java.time.LocalDate;

/** Makes the file of a statement that is about to be published. */
public interface StatementFile {
  /**
   * The file.
   *
   * @param published the day of publication, which the statement does not know yet
   */
  byte[] draw(PublicStatement statement, LocalDate published);
}
