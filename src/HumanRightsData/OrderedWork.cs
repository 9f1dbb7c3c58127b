using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace HumanRightsData;

/// <summary>Works on the items of a sequence several at a time and hands the results out in the items' order.</summary>
/// <remarks>
/// At most twice as many items as workers are held at any time, finished ones included: a consumer that is slower than the
/// workers holds the source back.
/// </remarks>
internal static class OrderedWork
{
    public static async IAsyncEnumerable<TResult> RunAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items, Func<TItem, TResult> work, int workers, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (workers == 1)
        {
            await foreach (TItem item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return work(item);
            }

            yield break;
        }

        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Channel<Job<TItem, TResult>> inOrder = Channel.CreateBounded<Job<TItem, TResult>>(
            new BoundedChannelOptions(2 * workers) { SingleReader = true, SingleWriter = true });
        Channel<Job<TItem, TResult>> waiting = Channel.CreateUnbounded<Job<TItem, TResult>>(
            new UnboundedChannelOptions { SingleWriter = true });

        Task[] running = new Task[workers + 1];
        running[workers] = Task.Run(() => FeedAsync(items, inOrder.Writer, waiting.Writer, stop.Token), CancellationToken.None);
        for (int i = 0; i < workers; i++)
        {
            running[i] = Task.Run(() => WorkAsync(waiting.Reader, work, stop.Token), CancellationToken.None);
        }

        try
        {
            await foreach (Job<TItem, TResult> job in inOrder.Reader.ReadAllAsync(stop.Token).ConfigureAwait(false))
            {
                yield return await job.Result.Task.ConfigureAwait(false);
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ConfigureAwait(false);
        }
    }

    private static async Task FeedAsync<TItem, TResult>(
        IAsyncEnumerable<TItem> items,
        ChannelWriter<Job<TItem, TResult>> inOrder,
        ChannelWriter<Job<TItem, TResult>> waiting,
        CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await foreach (TItem item in items.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                Job<TItem, TResult> job = new(item);
                await inOrder.WriteAsync(job, cancellationToken).ConfigureAwait(false);
                waiting.TryWrite(job); // always taken; cancelled here, the job would be waited for and never done
            }
        }
        catch (Exception e)
        {
            // It reaches the consumer after the results of the items before it.
            failure = e;
        }

        waiting.Complete();
        inOrder.Complete(failure);
    }

    private static async Task WorkAsync<TItem, TResult>(
        ChannelReader<Job<TItem, TResult>> waiting, Func<TItem, TResult> work, CancellationToken cancellationToken)
    {
        while (await waiting.WaitToReadAsync(CancellationToken.None).ConfigureAwait(false))
        {
            while (waiting.TryRead(out Job<TItem, TResult>? job))
            {
                if (cancellationToken.IsCancellationRequested)
                {
                    job.Result.TrySetCanceled(cancellationToken);
                    continue;
                }

                try
                {
                    job.Result.SetResult(work(job.Take()));
                }
                catch (Exception e)
                {
                    job.Result.SetException(e);
                }
            }
        }
    }

    private sealed class Job<TItem, TResult>(TItem item)
    {
        private TItem? _item = item;

        public TaskCompletionSource<TResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        /// <summary>Gives the item out and lets go of it: a finished job holds its result alone.</summary>
        public TItem Take()
        {
            TItem taken = _item!;
            _item = default;
            return taken;
        }
    }
}
