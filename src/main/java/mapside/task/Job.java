package mapside.task;

/**
 * One long piece of work with immutable input.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Job<T> {

  /**
   * Does the work on a background thread, looking now and then whether it is still wanted.
   *
   * @param running tells whether the job was cancelled
   * @throws Exception if the work can't be done
   */
  T run(Running running) throws Exception;
}
