package org.lodestar.app.vault.store;

import java.nio.file.Path;
import org.lodestar.app.ground.DataFolder;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.vault.KeyKeeper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionOperations;

/** Opens the keys at start, or makes them for a database that has never had any. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {
  @Bean
  KeyKeeper keyKeeper(DataFolder folder, KeyRegister register, TransactionOperations transactions) {
    Path keys = folder.folder("keys");
    boolean used = Boolean.TRUE.equals(transactions.execute(s -> !register.probes().isEmpty()));
    KeyKeeper keeper = open(keys, used);
    transactions.executeWithoutResult(
        status -> {
          register.check(keeper, keys.toString());
          register.enterCurrent(keeper);
        });
    return keeper;
  }

  private static KeyKeeper open(Path keys, boolean used) {
    if (KeyFile.existsIn(keys)) {
      return KeyFile.open(keys);
    }
    if (used || KeyFile.isHalfIn(keys)) {
      throw new Refusal(
          "The keys that open this database are missing from "
              + keys
              + ". Put them back from your backup; without them nothing sealed can be read.");
    }
    return KeyFile.create(keys);
  }
}
