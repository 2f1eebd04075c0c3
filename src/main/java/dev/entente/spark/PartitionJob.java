package dev.entente.spark;

import java.io.Serializable;
import java.util.Iterator;
import org.apache.spark.api.java.JavaRDD;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;
import scala.runtime.BoxedUnit;

/**
 * Runs a function over the partitions of a data set and hands each result to the driver as soon as
 * it is there, so that results are never all held at once. {@code collect} holds them all.
 */
final class PartitionJob {
  private PartitionJob() {}

  /** What is done to a partition, on an executor. */
  interface Work<T, U> extends Serializable {
    /** The result of a partition. */
    U of(Iterator<T> records);
  }

  /** What takes the results, on the driver, one at a time, in no promised order. */
  interface Sink<U> {
    /** Takes the result of the partition with a number. */
    void take(int partition, U result);
  }

  /** Runs the work on all partitions. */
  static <T, U> void run(JavaRDD<T> data, Work<T, U> work, Sink<U> sink) {
    ClassTag<U> tag = ClassTag$.MODULE$.apply(Object.class);
    data.context().runJob(data.rdd(), new OnPartition<>(work), new ToSink<>(sink), tag);
  }

  private static final class OnPartition<T, U>
      extends AbstractFunction1<scala.collection.Iterator<T>, U> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Work<T, U> work;

    OnPartition(Work<T, U> work) {
      this.work = work;
    }

    @Override
    public U apply(scala.collection.Iterator<T> records) {
      return work.of(CollectionConverters.asJava(records));
    }
  }

  private static final class ToSink<U> extends AbstractFunction2<Object, U, BoxedUnit> {
    private final Sink<U> sink;

    ToSink(Sink<U> sink) {
      this.sink = sink;
    }

    @Override
    public BoxedUnit apply(Object partition, U result) {
      sink.take((Integer) partition, result);
      return BoxedUnit.UNIT;
    }
  }
}
