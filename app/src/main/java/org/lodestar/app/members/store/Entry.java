package org.lodestar.app.members.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.lodestar.app.ground.Standing;
import org.lodestar.app.ground.TransactionOpening;
import org.springframework.stereotype.Component;

/** Enters each transaction with the holders that the actor has at this very moment. */
@Component
class Entry implements TransactionOpening {
  @Override
  public void open(Connection connection, Standing standing) throws SQLException {
    try (PreparedStatement enter = connection.prepareStatement("select members.enter(?, ?)")) {
      enter.setString(1, standing.kind().name());
      enter.setObject(2, standing.who(), Types.OTHER);
      enter.execute();
    }
  }
}
