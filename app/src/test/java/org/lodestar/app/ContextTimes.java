package org.lodestar.app;

import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Tells what each platform that a process of the tests starts costs, and all of them together. */
final class ContextTimes implements ApplicationListener<ApplicationReadyEvent> {
  private static int contexts;
  private static long all;

  private final long begun = System.nanoTime();
  private long cluster;

  void clusterIsThere() {
    cluster = System.nanoTime() - begun;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    long whole = System.nanoTime() - begun;
    contexts++;
    all += whole;
    System.out.printf(
        Locale.ROOT,
        "Test contexts: number %d of this process took %.1f s, its cluster %.1f s of them;"
            + " %.1f s in all%n",
        contexts,
        whole / 1e9,
        cluster / 1e9,
        all / 1e9);
  }
}
