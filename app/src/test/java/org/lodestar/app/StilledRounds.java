package org.lodestar.app;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * Stops what a platform does every now and then by the true clock: it would end, compare or judge
 * what a test is just at work on, which often lies in another time. Tests go these rounds
 * themselves; the audit chain alone goes on.
 */
final class StilledRounds implements ApplicationListener<ApplicationReadyEvent> {
  private static final String CHAIN = "SequencerSchedule";

  @Override
  public void onApplicationEvent(ApplicationReadyEvent ready) {
    ready.getApplicationContext().getBeansOfType(ScheduledTaskHolder.class).values().stream()
        .flatMap(holder -> holder.getScheduledTasks().stream())
        .filter(task -> !task.toString().contains(CHAIN))
        .forEach(task -> task.cancel(false));
  }
}
